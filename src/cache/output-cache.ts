/** The files of an earlier build, by keys of everything they were made from. */
export interface OutputCache {
  /**
   * Puts all files recorded under a key into the site. `false` if there are none, or if one of them has been deleted or changed since; the
   * site is then as it was.
   */
  restore(key: string): boolean;
  /** Records which files of the site were made from what the key names. Paths are relative to the site. */
  record(key: string, paths: string[]): void;
}
