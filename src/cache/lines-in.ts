/** Decodes text line by line, because the whole may be too long for one string. Every line ends with a line break. */
export function* linesIn(bytes: Buffer): Generator<string> {
  for (let start = 0, end = bytes.indexOf('\n'); end >= 0; start = end + 1, end = bytes.indexOf('\n', start))
    yield bytes.toString('utf8', start, end);
}
