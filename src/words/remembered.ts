/**
 * Returns a function that gives the results of `compute` and caches them. `compute` must be pure. Callers must not change a
 * result, because equal texts may get one and the same object. The result for a very long text, such as a captured page, is not
 * cached, so that the cache needs little memory.
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
/** The total size at which the cache is emptied, in UTF-16 units. It is enough for the texts of some twenty articles. */
const MOST = 500_000;
/** Each text adds its length and this number to the total size. */
const EACH = 50;
