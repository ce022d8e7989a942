import type { Store } from './store.ts';

/**
 * Opens the values that the last run computed and kept under `name`, for example one for each article. `code` is the version of
 * the code that computes them; values of another version are not used. All values are in one list, because reading a small file
 * for each would take longer than computing most values.
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

/** Keeps nothing: each value is computed at each call. */
export const NOTHING_KEPT: KeptValues = { of: (_key, compute) => compute(), save() {} };

export interface KeptValues {
  /**
   * Returns the kept value of a key, or else the result of `compute`. The key must cover all inputs of `compute` except the code.
   * Neither key nor value may contain a tab or a line break.
   */
  of(key: string, compute: () => string): string;
  /** Keeps the values that `of` has returned, and no others, for the next run. */
  save(): void;
}
