/** Numbers from 0 to 1, the same each time (Park and Miller’s generator). */
export function seeded(seed: number): () => number {
  let state = (seed * 7919) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
