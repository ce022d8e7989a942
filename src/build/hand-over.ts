import type { WritableIndex } from '../search/write-index.ts';

/**
 * The path of the hand-over page, which is not published. Through this page the build gets everything that it must write besides
 * pages: the search indexes, and the files in the folders of the articles, such as share cards. A page must do this, because only
 * code that runs in a page can reach the record of the site, and making the record again in the build would take too long.
 */
export const HAND_OVER = 'hand-over.json';

/** Stores what the hand-over page gives to the build. Only this page calls it, when it is rendered. */
export function handOver(given: HandedOver): void {
  shared[GIVEN] = given;
}

/** Returns what the hand-over page gave when it was last rendered. Throws if this process has not rendered it. */
export function handedOver(): HandedOver {
  const given = shared[GIVEN];
  if (!given) throw new Error(`The page /${HAND_OVER} was not rendered.`);
  return given;
}

/** The value is global, because the build and the pages load their modules separately within one process. */
const GIVEN = Symbol.for('on-the-record.handed-over');
const shared = globalThis as { [GIVEN]?: HandedOver };

/** What the hand-over page gives to the build. */
export interface HandedOver {
  /** Returns the search indexes that are to be written. */
  index: () => WritableIndex[];
  /** Returns the files in the folders of the articles, except pages. */
  files: () => Iterable<SiteFile>;
}

/** A file that is not a page. */
export interface SiteFile {
  /** Relative to the root of the site, such as `articles/flood/card.png`. */
  path: string;
  /** The media type. */
  type: string;
  /** The cache key. It covers all inputs of the file except the code. */
  key: string;
  /** Makes the content of the file. */
  make: () => Content | Promise<Content>;
}

type Content = string | Uint8Array<ArrayBuffer>;
