/**
 * A response whose text is made and encoded a part at a time. As one string that of a large archive would be most of what a build holds, and
 * beyond some 500 MB no string can be.
 */
export function inParts(parts: Iterable<string>, type: string): Response {
  const bytes = encoded(parts);
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      const { value, done } = bytes.next();
      if (done) stream.close();
      else stream.enqueue(value);
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}

/** So many small parts make one that is worth sending. */
const LEAST_LENGTH = 100_000;

function* encoded(parts: Iterable<string>): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length < LEAST_LENGTH) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}
