/**
 * Prints how many cases ran and how many passed, such as `edits: 500 tried, 500 held`. `npm test` and the bench read this line.
 */
export function reportTried(what: string, tried: number, held: number): void {
  console.log(`${what}: ${tried} tried, ${held} held`);
}

/** Finds the lines of `reportTried` in the output of a test. */
export function reportedTried(output: string): { what: string; tried: number; held: number }[] {
  return [...output.matchAll(/^(.+): (\d+) tried, (\d+) held$/gmu)].map(([, what = '', tried, held]) => ({
    what,
    tried: Number(tried),
    held: Number(held),
  }));
}
