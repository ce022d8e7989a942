import type { WritableIndex } from '../search/write-index.ts';

/**
 * The path of the hand-over page, which is not published. The build renders this page to get the search indexes, and files such
 * as share cards. Only the code of pages has the record of the site: all articles and their connections. Making this record again
 * would take too long.
 */
export const HAND_OVER = 'hand-over.json';

/** Stores the values for the build. Only the hand-over page calls it. */
export function handOver(given: HandedOver): void {
  shared[GIVEN] = given;
}

/** Returns the values that the hand-over page stored last. Throws if this process has not rendered the page. */
export function handedOver(): HandedOver {
  const given = shared[GIVEN];
  if (!given) throw new Error(`The page /${HAND_OVER} was not rendered.`);
  return given;
}

/** The values are global, because the build and the pages each load their own copy of this module. */
const GIVEN = Symbol.for('on-the-record.handed-over');
const shared = globalThis as { [GIVEN]?: HandedOver };

/** What the hand-over page gives to the build. */
export interface HandedOver {
  index: () => WritableIndex[];
  /** Returns files such as `articles/flood/card.png` and `quotations/2025.json`, but no pages. */
  files: () => Iterable<SiteFile>;
}

/** A file of the site that is not a page. */
export interface SiteFile {
  /** Relative to the root of the site, such as `articles/flood/card.png`. */
  path: string;
  type: string;
  /** The cache key. It covers all inputs of the file, except the code. */
  key: string;
  make: () => Content | Promise<Content>;
}

/** A large file is given in parts, so that it is never in memory as a whole. */
type Content = string | Uint8Array<ArrayBuffer> | Generator<string>;

/** Returns the parts of a file; the whole file is one part if it is not given in parts. */
export const partsOf = (content: Content): Iterable<string | Uint8Array> =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
