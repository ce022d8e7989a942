/** The bytes of a page, as they were fetched or saved. */
export interface RawPage {
  bytes: Uint8Array;
  /** The `Content-Type` of the response; `null` if it has none, and for a saved file. */
  type: string | null;
  /** The name of a saved file; `null` for a page that was fetched. */
  name: string | null;
}

/** The text and the metadata of a page. */
export interface ReadPage {
  kind: 'html' | 'mhtml' | 'text' | 'pdf';
  /** The text of the article, without menus and notices; `null` if no article was found. Empty lines separate paragraphs. */
  article: string | null;
  /** The text of the whole page. */
  whole: string;
  /** The UTF-16 offset in `whole` at which each page of a PDF begins; empty for other kinds. */
  pageStarts: number[];
  metadata: Metadata;
  /** The URL from which a file was saved; `null` if the file does not name it. */
  savedFrom: string | null;
  /** The day on which a file was saved, such as `2025-04-14`; `null` if the file does not name it. */
  savedOn: string | null;
  /** The packages that extracted the text, with their versions; `text` for a text file. */
  extractor: string;
}

/** What a page says about itself. */
export interface Metadata {
  title?: Origin<string>;
  authors?: Origin<string[]>;
  /** The day, month or year of publication, such as `2025-04`. The day of a later change is not used. */
  published?: Origin<string>;
  outlet?: Origin<string>;
  /** The URL that the page gives as its own. */
  canonical?: Origin<string>;
}

/** A value, and where it was found in the page, such as `meta og:title`. */
export interface Origin<Value> {
  value: Value;
  origin: string;
}

/** The error for a page that cannot be read. The message continues a sentence that begins with the page: `has no HTML part`. */
export class UnreadablePage extends Error {}
