/**
 * Returns a function that computes the result for an object once. Later calls with the same object return the same result.
 *
 * Contract: `compute` is pure, an object does not change after the first call, and callers do not change a result. The memory is
 * weak: it keeps no object alive.
 */
export function oncePerObject<One extends object, Result>(
  compute: (one: One) => Result,
): (one: One) => Result {
  const results = new WeakMap<One, { result: Result }>();
  return one => {
    const known = results.get(one);
    if (known !== undefined) return known.result;
    const result = compute(one);
    results.set(one, { result });
    return result;
  };
}
