/** Prints how many cases were tried and how many held, for the reports of `npm test` and the bench. */
export function reportTried(what: string, tried: number, held: number): void {
  console.log(`${what}: ${tried} tried, ${held} held`);
}

/** Reads what `reportTried` printed from the output of a test. */
export function reportedTried(output: string): { what: string; tried: number; held: number }[] {
  return [...output.matchAll(/^(.+): (\d+) tried, (\d+) held$/gmu)].map(([, what = '', tried, held]) => ({
    what,
    tried: Number(tried),
    held: Number(held),
  }));
}
