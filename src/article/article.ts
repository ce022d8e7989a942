import type { Root } from 'hast';
import type { Outcome } from '../content/outcomes.ts';
import type { ArticleData, EVIDENCE_KINDS } from '../content/schema/article.ts';
import type { OUTLET_KINDS } from '../content/schema/registry.ts';
import type { LockRow } from '../ids/lock-row.ts';
import type { Heading } from '../markdown/to-html.ts';
import type { Form, Status } from '../words/status.ts';
import type { FoundIn, Verification } from '../words/verify.ts';

/** One article, as `readArticle` returns it. Its data come from its own files and the registry, not from other articles. */
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
   * The text as sanitized HTML. The render later adds marks, links and other elements of the site.
   * - An inline passage is a `span` with `dataQuotation`.
   * - A callout is a `figure` with `dataCallout`. In it is a `span` with `dataAttribution`.
   * - The value of these three properties is the number of the quotation in `quotations`, from 1.
   * - These elements also have `dataUse`: the number of the use in the `uses` of the quotation, from 1.
   * A passage of an unknown source has none of these four properties.
   */
  tree: Root;
  /** The plain text of `tree`. */
  text: string;
  headings: Heading[];
  wordCount: number;
  /**
   * In order of first use; unused sources come last. Readers see the position in this array, from 1, as the number of the source.
   */
  sources: Source[];
  /** In order of first use. */
  quotations: Quotation[];
  tombstones: Tombstone[];
  /** The ids of the outlets of all sources, and of the speakers in all labels. Ids of private speakers are included. */
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
   * The UTF-16 offsets in `text` of quotation marks in code. These marks quote nothing. Absent if there are none, and for the
   * form `direct`.
   */
  plainMarks?: number[];
  lang: string;
  /** Who translated the words; `null` if nobody is known to have translated them. */
  translated: string | null;
  /** `null` if the outlet itself is quoted, or if the registry does not have the speaker. */
  speaker: Speaker | PrivateSpeaker | null;
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
     * The excerpts in which the words were found, with the ranges of these words. The first excerpt is the excerpt of `evidence`.
     * There are several only if the words go on from one excerpt of a document to the next. Empty if the words were not found.
     */
    passages: FoundIn[];
    /**
     * `omitted`: words of the source that the quotation leaves out at `[…]`. `inserted`: words of the source that it replaces by
     * `[x]`. `cuts`: words of the source before or after the quoted words that change their meaning.
     */
    omitted: Verification['omitted'];
    inserted: Verification['inserted'];
    cuts: Verification['cuts'];
  };
  note: string | null;
  /**
   * The id of a statement in `content/statements.yaml`; `null` if there is none. The quotation is one wording of this statement,
   * such as one of two translations.
   */
  statement: string | null;
  /**
   * The id of another quotation that contains the words of this quotation; `null` if there is none. Tallies count only the other
   * quotation.
   */
  partOf: string | null;
  /**
   * The text of the heading above the first of `uses`; `null` if there is no heading. For a use in a footnote: the heading above
   * the first reference to the footnote.
   */
  section: string | null;
  /** The anchors of the uses, without `#`. Inline uses come first, then callouts. The permalink leads to the first anchor. */
  uses: string[];
  /** The rest of the sentence around the first inline use; `null` if there is none (see `sentencesAround`). Lists show it. */
  sentence: SentenceAround | null;
  /**
   * The names in the text of the article that the evidence has too, in lower case and sorted. A bracket may replace such a name.
   * Absent if there are none, for a paraphrase, and for a quotation without words in brackets.
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

/** A speaker with `private: true`. The quotation does not keep their id, name or role, so no output can show them. */
interface PrivateSpeaker {
  id: null;
  name: null;
  role: null;
}

/** Why the quotation has its status, as data. `src/ui/` makes a sentence of it, in the language of the site. */
export type Reason =
  | {
      code: 'found';
      /** `all`: the whole quotation was compared with the evidence. `in-marks`: only the words in its quotation marks. */
      compared: 'all' | 'in-marks';
      kind: EvidenceKind;
      host: string;
      seen: string;
      /** The number of quoted words if they are so few that a match proves little; otherwise `null`. */
      fewWords: number | null;
      /** Did the editor see the source itself, or its archived page? */
      isSourceSeen: boolean;
      /** The brackets `[x]` of the quotation, with the words of the source that they replace. */
      inserted: Verification['inserted'];
    }
  | { code: 'reported' | 'no-evidence'; route: Route | null }
  /** The source has evidence, but the evidence does not confirm the quotation. `code` says why. */
  | { code: Exclude<Verification['reason'], 'found' | 'reported' | 'no-evidence'> };

/** The document through which the words are known, because the whole source itself was not available. */
export interface Route {
  /** The short name of the outlet of the document. */
  outlet: string;
  /** The state of our copy, such as `a damaged copy`; `null` if the copy is whole. */
  copy: string | null;
}

/**
 * The image at the top of an article. `src` is as the editor wrote it: a URL from the root of the site. The size is in CSS
 * pixels.
 */
export interface LeadImage {
  src: string;
  alt: string;
  credit: string | null;
  width: number;
  height: number;
}

/** A removed or replaced quotation. Its old permalink still works, and the page says there what happened. */
export interface Tombstone {
  /** The old id. After a removal for legal or privacy reasons: an anchor with a digest of the old id. */
  id: string;
  /** The id of the quotation that replaced this one; `null` if there is none. */
  now: string | null;
  /** Why the quotation was removed; `null` if another quotation replaced it. */
  gone: 'withdrawn' | 'corrected' | 'legal' | 'privacy' | null;
}

/** One step on the way of the words to us: the speaker, the outlet of the source, or the outlet of a `via`. */
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
  /** The key of another source from which we know this source; `null` if we know it directly. */
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
   * The capture of the page from which the excerpt was cut; absent if an editor copied the excerpt by hand. Only `id` is set if
   * the capture is missing.
   */
  capture?: { id: string; sha256?: string; textSha256?: string; at?: string };
  /** The day and the outcome of the last `npm run verify` of this excerpt; absent if there was none. */
  lastVerified?: { at: string; outcome: Outcome };
}

export interface Outlet {
  id: string;
  name: string;
  /** The short name; for an outlet without a short name, its name. */
  short: string;
  kind: (typeof OUTLET_KINDS)[number];
}
