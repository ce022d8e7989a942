/**
 * Counts failed requests to URLs that contain `below`, from the call on, and returns a function that returns the count. It
 * replaces `globalThis.fetch`, so call it once. The count is needed because Pagefind answers with fewer results or none if it
 * cannot fetch a file of the index. The message “nothing found” would then be untrue.
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
