import { random } from './random.ts';

/** Whether all generated cases run, as in `npm run test:all`. `npm test` runs a tenth of them, chosen by a fixed seed. */
export const isWhole = process.env['TEST_ALL'] === '1';

/** How many of `count` generated cases run, rounded up. */
export const share = (count: number): number => (isWhole ? count : Math.ceil(count / 10));

/** The cases of a list that run: all of them, or one of every ten. The choice is the same in every run. */
export function shareOf<T>(all: readonly T[]): T[] {
  if (isWhole) return [...all];
  const draw = random(10);
  const starts = Array.from({ length: share(all.length) }, (_, index) => index * 10);
  return starts.flatMap(start => {
    const ten = all.slice(start, start + 10);
    return ten.slice(Math.floor(draw() * ten.length)).slice(0, 1);
  });
}
