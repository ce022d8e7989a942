/** Says how many cases of something were tried and how many held, for `npm test` and the bench to show. */
export function tellTried(what: string, tried: number, held: number): void {
  console.log(`${what}: ${tried} tried, ${held} held`);
}

/** What `tellTried` said, out of the output of a test. */
export function toldTried(output: string): { what: string; tried: number; held: number }[] {
  return [...output.matchAll(/^(.+): (\d+) tried, (\d+) held$/gmu)].map(([, what = '', tried, held]) => ({
    what,
    tried: Number(tried),
    held: Number(held),
  }));
}
