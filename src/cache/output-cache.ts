/** The files of the previous build, by cache keys that cover everything they were made from. */
export interface OutputCache {
  /**
   * Puts all files recorded under a key into the site. If there are none, or if one of them was deleted or changed since, returns `false`
   * and leaves the site as it is.
   */
  restore(key: string): boolean;
  /** Records under a key the files that were made from the same inputs. Paths are relative to the site. */
  record(key: string, paths: string[]): void;
}
