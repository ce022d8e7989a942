/** The bytes of a page, as they were fetched or saved. */
export interface RawPage {
  bytes: Uint8Array;
  /** The `Content-Type` of the answer; `null` for a saved file. */
  type: string | null;
  /** The name of a saved file; `null` for a page that was fetched. */
  name: string | null;
}

/** A page as it was read: its words, and what it says of itself. */
export interface ReadPage {
  kind: 'html' | 'mhtml' | 'text' | 'pdf';
  /** The text of the article, without menus and notices; `null` where it cannot be told apart. Paragraphs are separated by empty lines. */
  article: string | null;
  /** The text of the whole page. */
  whole: string;
  /** The offset in `whole` at which each page of a PDF begins; empty for others. */
  pageStarts: number[];
  metadata: Metadata;
  /** The URL from which a file was saved, as it says itself, and the day. */
  savedFrom: string | null;
  savedOn: string | null;
  extractor: string;
}

/** What a page says of itself. */
export interface Metadata {
  title?: Origin<string>;
  authors?: Origin<string[]>;
  /** A day, month or year. Never the day of a change. */
  published?: Origin<string>;
  outlet?: Origin<string>;
  /** The URL that the page gives as its own. */
  canonical?: Origin<string>;
}

/** A value and where in the page it stands. */
export interface Origin<Value> {
  value: Value;
  origin: string;
}

/** Why a page cannot be read, as a part of a sentence. */
export class UnreadablePage extends Error {}
