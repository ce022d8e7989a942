/**
 * Counts failed calls of `fetch` for URLs that contain `below`. Returns a function that returns the count so far. Call
 * `watchFailures` only once, because it replaces `globalThis.fetch`. Pagefind returns too few results if it cannot fetch a file,
 * so the message “nothing found” could be untrue.
 */
export function watchFailures(below: string): () => number {
  let failures = 0;
  const browserFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const isWatched = String(input instanceof Request ? input.url : input).includes(below);
    try {
      const response = await browserFetch(input, init);
      if (isWatched && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (isWatched) failures += 1;
      throw error;
    }
  };
  return () => failures;
}
