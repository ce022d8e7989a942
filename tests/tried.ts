/** Prints how many cases of a kind ran and how many passed, for the reports of `npm test` and the bench. */
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
