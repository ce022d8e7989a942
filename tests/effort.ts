import { random } from './random.ts';

/** Whether all generated cases run, as in `npm run test:all`. In `npm test` this is false, and a tenth of the cases runs. */
export const isWhole = process.env['TEST_ALL'] === '1';

/** How many of `count` generated cases run. A tenth is rounded up. */
export const share = (count: number): number => (isWhole ? count : Math.ceil(count / 10));

/** The generated cases that run: all of them, or one of every ten. A fixed seed chooses the same cases each time. */
export function shareOf<T>(all: readonly T[]): T[] {
  if (isWhole) return [...all];
  const draw = random(10);
  const starts = Array.from({ length: share(all.length) }, (_, index) => index * 10);
  return starts.flatMap(start => {
    const ten = all.slice(start, start + 10);
    return ten.slice(Math.floor(draw() * ten.length)).slice(0, 1);
  });
}
