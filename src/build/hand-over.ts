import type { WritableIndex } from '../search/write-index.ts';

/**
 * The path of a page that gives the build what it writes besides the pages: the indexes of the search and the files beside the articles. The
 * page is not published. The build needs it because only pages have the record of the site, and reading all content a second time would cost as
 * much as rendering it.
 */
export const HAND_OVER = 'hand-over.json';

/** Called by that page when it is rendered. */
export function handOver(given: HandedOver): void {
  shared[GIVEN] = given;
}

/** What that page gave when it was last rendered. */
export function handedOver(): HandedOver {
  const given = shared[GIVEN];
  if (!given) throw new Error(`The page /${HAND_OVER} was not rendered.`);
  return given;
}

/** The build and the pages are separate module graphs of one process, so it is global. */
const GIVEN = Symbol.for('on-the-record.handed-over');
const shared = globalThis as { [GIVEN]?: HandedOver };

export interface HandedOver {
  /** The indexes of the search. */
  index: () => WritableIndex[];
  /** The files published beside the articles. */
  files: () => Iterable<SiteFile>;
}

/** A file that is not a page. */
export interface SiteFile {
  /** Relative to the site. */
  path: string;
  /** The media type. */
  type: string;
  /** Covers everything that it is made from besides the code. */
  key: string;
  /** Makes its content. */
  make: () => Content | Promise<Content>;
}

type Content = string | Uint8Array<ArrayBuffer>;
