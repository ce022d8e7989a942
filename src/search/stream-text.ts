/**
 * A response that makes and encodes its text one chunk at a time. As a single string, the text of a large archive would be most of what a
 * build holds in memory, and no string can exceed some 500 MB.
 */
export function streamText(chunks: Iterable<string>, type: string): Response {
  const bytes = encodedChunks(chunks);
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      const { value, done } = bytes.next();
      if (done) stream.close();
      else stream.enqueue(value);
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}

/** Shorter chunks are joined, in UTF-16 code units: each chunk that is sent costs time. */
const LEAST_LENGTH = 100_000;

function* encodedChunks(chunks: Iterable<string>): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  let text = '';
  for (const chunk of chunks) {
    text += chunk;
    if (text.length < LEAST_LENGTH) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}
