import { random } from './random.ts';

/** `npm test` tries a seeded tenth of what each generator makes, `npm run test:all` the whole. */
export const isWhole = process.env['TEST_ALL'] === '1';

/** How many of so many cases are tried. */
export const share = (count: number): number => (isWhole ? count : Math.ceil(count / 10));

/** The cases that are tried of a list: all, or of every ten one, always the same. */
export function shareOf<T>(all: readonly T[]): T[] {
  if (isWhole) return [...all];
  const draw = random(10);
  const starts = Array.from({ length: share(all.length) }, (_, index) => index * 10);
  return starts.flatMap(start => {
    const ten = all.slice(start, start + 10);
    return ten.slice(Math.floor(draw() * ten.length)).slice(0, 1);
  });
}
