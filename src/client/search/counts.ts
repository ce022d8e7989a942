import type { FilterName } from '../../search/protocol.ts';

/** The counts of two sets of records together. */
export function sumOf(one: Counts, other: Counts): Counts {
  const sum: Record<string, Record<string, number>> = structuredClone(one);
  for (const [name, values] of Object.entries(other))
    for (const [value, count] of Object.entries(values)) {
      sum[name] ??= {};
      sum[name][value] = (sum[name][value] ?? 0) + count;
    }
  return sum;
}

/** How many results have each value, by filter and value; a filter is absent while its values are not fetched. */
export type Counts = { [Name in FilterName]?: Record<string, number> };
