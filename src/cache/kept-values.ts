import type { Store } from './store.ts';

/**
 * Opens the values that `save` kept under `name` in the last process, for example one value for each article. If `code` has
 * changed, no old value is used. `code` is a digest of the code that computes the values.
 *
 * All values are in one file. With a file for each value, reading would take longer than computing most values again.
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

/** Keeps nothing: each call of `of` computes its value. */
export const NOTHING_KEPT: KeptValues = { of: (_key, compute) => compute(), save() {} };

export interface KeptValues {
  /**
   * Returns the kept value of a cache key, or else the result of `compute`. The cache key must cover all inputs of `compute`
   * except the code. Cache keys and values must not contain a tab or a line break.
   */
  of(key: string, compute: () => string): string;
  /** Keeps the values that `of` has returned, and drops all others. */
  save(): void;
}
