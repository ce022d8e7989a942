/** The files of the previous build, by cache key. The keys of callers cover all inputs except the code, which the cache adds. */
export interface OutputCache {
  /**
   * Puts all files with the cache key `key` into the site, and returns `true`. If there are none, or if one of them is missing or
   * has changed, returns `false` and does not change the site.
   */
  restore(key: string): boolean;
  /** Records that these files have this cache key. Their paths are relative to the site. */
  record(key: string, paths: string[]): void;
}
