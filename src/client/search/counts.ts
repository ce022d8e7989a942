import type { FilterName } from '../../search/protocol.ts';

/** Adds the counts of two sets of records. */
export function sumOf(one: Counts, other: Counts): Counts {
  const sum: Record<string, Record<string, number>> = structuredClone(one);
  for (const [name, values] of Object.entries(other))
    for (const [value, count] of Object.entries(values)) {
      sum[name] ??= {};
      sum[name][value] = (sum[name][value] ?? 0) + count;
    }
  return sum;
}

/** The number of results with each value, by filter and value; `NaN` if it is not known. A filter without counts is absent. */
export type Counts = { [Name in FilterName]?: Record<string, number> };
