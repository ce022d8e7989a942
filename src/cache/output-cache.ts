/**
 * The files of the previous build, by cache key. A key covers all inputs of its files except the code, which the cache adds
 * itself.
 */
export interface OutputCache {
  /**
   * Puts all files that are recorded under a key into the site, and returns `true`. If there are none, or if one of them was
   * deleted or changed since, returns `false` and does not change the site.
   */
  restore(key: string): boolean;
  /** Records the files that were made from the inputs of a key. Paths are relative to the site. */
  record(key: string, paths: string[]): void;
}
