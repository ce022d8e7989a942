/** A store of files that a site was made of, by what they were made from. */
export interface Keeping {
  /** Puts all files that were made from just what the key says into the site; `false` if there are none, or one has gone or changed. */
  take(key: string): boolean;
  /** Remembers what files of the site, by their paths in it, were made from. */
  keep(key: string, paths: string[]): void;
}
