import type { Store } from './store.ts';

/**
 * The values that the last run kept under a name, if it ran the same `code`: one for each article or so, so that an edit computes few of them again.
 * They are in one list, because reading a small file for each would take longer than computing most values.
 */
export function keptValues(store: Store, name: string, code: string): KeptValues {
  const [version, ...lines] = store.readLines(name) ?? [];
  const known = new Map(version === code ? lines.map(line => line.split('\t') as [string, string]) : []);
  const used = new Map<string, string>();
  return {
    of(key, compute) {
      const value = known.get(key) ?? compute();
      used.set(key, value);
      return value;
    },
    save() {
      if (used.size === known.size && [...used.keys()].every(key => known.has(key))) return;
      store.writeLines(name, [code, ...[...used].map(line => line.join('\t'))]);
    },
  };
}

/** Computes each value. */
export const NOTHING_KEPT: KeptValues = { of: (_key, compute) => compute(), save() {} };

export interface KeptValues {
  /**
   * The value of a key, as it was kept or as `compute` gives it. The key covers everything but the code that the value is computed from. Neither may
   * have a tab or a line break.
   */
  of(key: string, compute: () => string): string;
  /** Keeps the values that were asked for, and no others, for the next run. */
  save(): void;
}
