import type { Root } from 'hast';
import type { Outcome } from '../content/outcomes.ts';
import type { ArticleData, EVIDENCE_KINDS } from '../content/schema/article.ts';
import type { OUTLET_KINDS } from '../content/schema/registry.ts';
import type { LockRow } from '../ids/lock-row.ts';
import type { Heading } from '../markdown/to-html.ts';
import type { Form, Status } from '../words/status.ts';
import type { FoundIn, Verification } from '../words/verify.ts';

/** One article, as `readArticle` returns it. It does not depend on other articles. */
export interface Article {
  slug: string;
  /** Path of its Markdown file, relative to the project. */
  file: string;
  data: Omit<ArticleData, 'sources'>;
  /** The image at the top of the article; `null` if there is none, or if its file is missing or is no image. */
  leadImage: LeadImage | null;
  /** The language of the article as a BCP 47 tag: its `lang`, or the default from the settings. */
  language: string;
  /**
   * The text as sanitized HTML. What the site adds itself is added later, when the page is rendered. An inline passage is a
   * `span` with `dataQuotation`. A callout is a `figure` with `dataCallout`, and a `span` inside it has `dataAttribution`. The
   * value of these three properties is the number of the quotation in `quotations`, from 1. `dataUse` is the number of the use in
   * the `uses` of this quotation, from 1. A passage of an unknown source has none of these four properties.
   */
  tree: Root;
  /** The plain text of `tree`. */
  text: string;
  headings: Heading[];
  wordCount: number;
  /** In order of first use; unused sources come last. Readers see the position, from 1, as the number of the source. */
  sources: Source[];
  /** In order of first use. */
  quotations: Quotation[];
  /** Quotations that were removed or replaced after publication. */
  tombstones: Tombstone[];
  /** Ids of the outlets of all sources, and of the speakers in all labels, including private speakers. */
  names: { outlets: string[]; speakers: string[] };
  /** The rows of the lock file, as `npm run lock` would write them. */
  lock: LockRow[];
}

/** What pages about a quotation show of its article. Only a page about the article shows more, such as its text. */
export type ArticleHead = Pick<Article, 'slug' | 'data' | 'language'>;

export interface Quotation {
  /** Unique in the article, and permanent when it is in the lock file. */
  id: string;
  /** The words as printed. A direct quotation has no outer quotation marks here. */
  text: string;
  form: Form;
  /**
   * UTF-16 offsets into `text` of quotation marks in code, which do not quote; absent if there are none or if the form is
   * `direct`.
   */
  plainMarks?: number[];
  lang: string;
  /** Who translated the words; `null` if they are not known to be a translation. */
  translated: string | null;
  /** `null` if the outlet itself is quoted, or if the registry does not have the speaker. */
  speaker: Speaker | PrivateSpeaker | null;
  /** The key of the source. */
  source: string;
  trail: TrailStep[];
  original: 'seen' | 'not-seen';
  verification: {
    status: Status;
    reason: Reason;
    evidence: {
      kind: EvidenceKind;
      url: string;
      seen: string;
      index: number;
      ranges: FoundIn['ranges'];
    } | null;
    /**
     * The excerpts that have the words, with the ranges of these words; empty if the words were not found. The first excerpt is
     * the excerpt of `evidence`. There are several excerpts if excerpts of one document had to be joined.
     */
    passages: FoundIn[];
    /**
     * `omitted` and `inserted`: the words of the source that the quotation leaves out at `[…]` or replaces by `[x]`. `cuts`:
     * words of the source before or after the quoted words that change their meaning.
     */
    omitted: Verification['omitted'];
    inserted: Verification['inserted'];
    cuts: Verification['cuts'];
  };
  /** The editor’s note on the quotation. */
  note: string | null;
  /** The id of the statement of which this quotation is one wording, such as one of two translations; `null` if there is none. */
  statement: string | null;
  /** The id of the quotation of which this one is a part. Only that quotation is counted. `null` if there is none. */
  partOf: string | null;
  /**
   * The text of the heading above the first of `uses`; if this use is in a footnote, above the first reference to the footnote.
   * `null` if there is no such heading.
   */
  section: string | null;
  /** The anchor of each use, without `#`. Inline uses come first, then callouts. The permalink leads to the first anchor. */
  uses: string[];
  /** The rest of the sentence around the first inline use; `null` if there is none (see `sentencesAround`). Lists show it. */
  sentence: SentenceAround | null;
  /**
   * The words of the evidence that are names in the text of the article, in lower case and sorted; absent if there are none, or
   * if the quotation has no brackets. A bracket may replace such a name.
   */
  namesInBrackets?: string[];
  /** Is one of the uses a callout? */
  callout: boolean;
  /** The place of the first of `uses` in the Markdown file. */
  place: { line: number; column: number };
}

/** The text before and after a quotation, in its sentence. */
export interface SentenceAround {
  before: string;
  after: string;
}

interface Speaker {
  id: string;
  name: string;
  role: string | null;
}

/** A speaker with `private: true`. A quotation does not keep the data of such a speaker, so that no output can show the data. */
interface PrivateSpeaker {
  id: null;
  name: null;
  role: null;
}

/** The reason for the status of a quotation, as data. `src/ui/` turns it into a sentence in the language of the site. */
export type Reason =
  | {
      code: 'found';
      /** Was the whole quotation compared with the evidence, or only the words in its quotation marks? */
      compared: 'all' | 'in-marks';
      kind: EvidenceKind;
      host: string;
      /** The day on which the evidence was seen. */
      seen: string;
      /** The number of words found, if it is so small that a match proves little; otherwise `null`. */
      fewWords: number | null;
      /** Did we see the source itself, or its archived page? */
      isSourceSeen: boolean;
      /** The brackets `[x]` that stand for words of the source. */
      inserted: Verification['inserted'];
    }
  | { code: 'reported' | 'no-evidence'; route: Route | null }
  /** The source has evidence, but the words do not count as found in it. `code` says why. */
  | { code: Exclude<Verification['reason'], 'found' | 'reported' | 'no-evidence'> };

/** The document from which we know the words, if we did not have the whole source. */
export interface Route {
  /** The short name of the outlet of the document. */
  outlet: string;
  /** The state of our copy, such as `a damaged copy`; `null` if the copy is whole. */
  copy: string | null;
}

/**
 * The image at the top of an article. `src` is a URL from the root of the site, as the editor wrote it. The size is in CSS
 * pixels.
 */
export interface LeadImage {
  src: string;
  alt: string;
  credit: string | null;
  width: number;
  height: number;
}

/** A removed or replaced quotation. Its permalink still works: the page says there what happened to the quotation. */
export interface Tombstone {
  /** The old id. If the quotation was removed for legal or privacy reasons, an anchor with a digest of the old id. */
  id: string;
  /** The id of the quotation that replaced this one; `null` if there is none. */
  now: string | null;
  /** The reason of the removal; `null` if the quotation was replaced. */
  gone: 'withdrawn' | 'corrected' | 'legal' | 'privacy' | null;
}

/** One step of the provenance: a person or document from which we know the words. */
export interface TrailStep {
  kind: 'speaker' | 'source' | 'via';
  /** The short name of the speaker or outlet; `null` for a private speaker. */
  name: string | null;
}

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Source {
  key: string;
  outlet: Outlet;
  title: string | null;
  authors: string[];
  published: string | null;
  url: string | null;
  archive: { url: string; date: string } | null;
  /** The key of the source from which we know this one; `null` if we know it directly. */
  via: string | null;
  evidence: Evidence[];
  lang: string | null;
  translated: string | null;
  /** The state of our copy of the document, such as `a damaged copy`; `null` if the copy is whole. */
  copy: string | null;
  note: string | null;
}

export interface Evidence {
  url: string;
  /** The day on which the words were seen. */
  seen: string;
  kind: EvidenceKind;
  excerpt: string;
  /**
   * The capture of the page from which the excerpt was cut; absent if an editor copied the excerpt by hand. If the capture is
   * missing, only `id` is set.
   */
  capture?: { id: string; sha256?: string; textSha256?: string; at?: string };
  /** The day and the outcome of the last `npm run verify` for this excerpt; absent if there is none. */
  lastVerified?: { at: string; outcome: Outcome };
}

export interface Outlet {
  id: string;
  name: string;
  /** The short name, or the name if there is no short one. */
  short: string;
  kind: (typeof OUTLET_KINDS)[number];
}
