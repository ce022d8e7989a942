/**
 * Returns a function that gives the results of `compute` and keeps them in memory. `compute` must be pure. Callers must not
 * change a result, because equal texts may share one object. The result for a very long text, such as a captured page, is not
 * kept, to save memory.
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

/** The longest text that is cached, in UTF-16 units. */
const LONGEST = 50_000;
/** The cache is emptied at this total size: the UTF-16 units of its texts, and `EACH` for each text. */
const MOST = 500_000;
const EACH = 50;
