/**
 * The files of the previous build, by cache key. The keys of callers cover all inputs except the code, which the cache adds.
 * Paths are relative to the site. The folder of the new site may have old files of earlier builds (build/site-folder.ts).
 */
export interface OutputCache {
  /**
   * Puts all files with the cache key `key` into the site, and returns `true`. If there are none, or if one of them is missing or
   * has changed, returns `false` and does not change the site.
   */
  restore(key: string): boolean;
  /**
   * Removes all old files that are in the way of a new file or folder at this path. An old file may be a file of the published
   * site too. So call this before you write a file.
   */
  clear(path: string): void;
  /** Does the new site have a file at this path? Old files do not count. */
  has(path: string): boolean;
  /**
   * Tells the digest (`digestOfBytes`) of a file that was just written, or is written now. Otherwise the cache reads each new file at the end of the
   * build. A large site is then read from the disk again.
   */
  wrote(path: string, digest: string): void;
  /** Records that these files have this cache key. */
  record(key: string, paths: string[]): void;
}
