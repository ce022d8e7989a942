/**
 * Counts the requests below an address that failed. Pagefind answers with fewer results, or none, where a part of the index could not be
 * fetched; “nothing found” would then be untrue.
 */
export function watchFailures(below: string): () => number {
  let failures = 0;
  const plain = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const isWatched = String(input instanceof Request ? input.url : input).includes(below);
    try {
      const response = await plain(input, init);
      if (isWatched && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (isWatched) failures += 1;
      throw error;
    }
  };
  return () => failures;
}
