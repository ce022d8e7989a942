/**
 * Returns a function that gives what `compute` gives, and remembers the results of the last texts. `compute` must be pure. A text that is longer than
 * those of articles, such as a captured page, is not remembered, so that the results need little memory.
 */
export function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  let size = 0;
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (text.length > LONGEST) return result;
    size += text.length + EACH;
    if (size > MOST) {
      known.clear();
      size = text.length + EACH;
    }
    known.set(text, result);
    return result;
  };
}

/** In UTF-16 units. The most is enough for the texts of some twenty articles. */
const LONGEST = 50_000;
const MOST = 500_000;
/** What a text takes beside its length. */
const EACH = 50;
