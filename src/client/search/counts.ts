import type { FilterName } from '../../search/protocol.ts';

/** Adds two sets of counts. */
export function sumOf(one: Counts, other: Counts): Counts {
  const sum: Record<string, Record<string, number>> = structuredClone(one);
  for (const [name, values] of Object.entries(other))
    for (const [value, count] of Object.entries(values)) {
      sum[name] ??= {};
      sum[name][value] = (sum[name][value] ?? 0) + count;
    }
  return sum;
}

/**
 * The number of results with each value of a filter, such as `{ year: { 2024: 3 } }`. It is `NaN` if it is not known. A filter
 * that was not counted is absent.
 */
export type Counts = { [Name in FilterName]?: Record<string, number> };
