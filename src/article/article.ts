import type { Root } from 'hast';
import type { Outcome } from '../content/outcomes.ts';
import type { ArticleData, EVIDENCE_KINDS } from '../content/schema/article.ts';
import type { OUTLET_KINDS } from '../content/schema/registry.ts';
import type { LockRow } from '../ids/lock-row.ts';
import type { Heading } from '../markdown/to-html.ts';
import type { Form, Status } from '../words/status.ts';
import type { FoundIn, Verification } from '../words/verify.ts';

/** One article as it was read. It does not depend on any other article. */
export interface Article {
  slug: string;
  /** Path of its Markdown file, relative to the project. */
  file: string;
  data: Omit<ArticleData, 'sources'>;
  /** The image at its top; `null` without one. */
  leadImage: LeadImage | null;
  /** The BCP 47 tag of its text: its own `lang`, or the language that the settings give articles. */
  language: string;
  /**
   * Its text as plain, safe HTML, without markup of the site. A passage is a `span` or a `figure`. Its `dataQuotation`, `dataCallout` or
   * `dataAttribution` is the number of the quotation, from 1; its `dataUse` is the number of this use of the quotation, from 1.
   */
  tree: Root;
  /** The plain text, for search. */
  text: string;
  headings: Heading[];
  wordCount: number;
  /** In order of first use. Readers see the position in this list, from 1, as the number of the source. */
  sources: Source[];
  /** In order of first use. */
  quotations: Quotation[];
  /** Published ids whose quotation was removed or replaced. */
  tombstones: Tombstone[];
  /** Ids of the outlets and speakers that it names. */
  names: { outlets: string[]; speakers: string[] };
  /** The rows of the lock as `npm run lock` would write them. */
  lock: LockRow[];
}

export interface Quotation {
  /** Permanent, unique in the article. */
  id: string;
  /** The words as printed, without their outer quotation marks. */
  text: string;
  form: Form;
  /** UTF-16 offsets into `text` of quotation marks that do not quote, such as those in code; absent without any. */
  plainMarks?: number[];
  lang: string;
  /** Who translated the words; `null` if they are not known to be a translation. */
  translated: string | null;
  /** `null` if the outlet itself is quoted. */
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
    /** Every excerpt that has words of it, with their ranges; the first is `evidence`. */
    passages: FoundIn[];
    /** What was done to the words of the source: left out, replaced in brackets, cut off at the ends. */
    omitted: Verification['omitted'];
    inserted: Verification['inserted'];
    cuts: Verification['cuts'];
  };
  /** The editor’s note on the quotation. */
  note: string | null;
  /** The id of the statement of which it is one wording; `null` if it is not linked to one. */
  statement: string | null;
  /** The id of the longer quotation that has its words and is counted in its place; `null` if there is none. */
  partOf: string | null;
  /** The text of the heading above it. */
  section: string | null;
  /** The anchor of each use in the text. The first is the permalink. */
  uses: string[];
  /** Is it shown as a callout? */
  callout: boolean;
  /** Its place in the Markdown file. */
  place: { line: number; column: number };
}

interface Speaker {
  id: string;
  name: string;
  role: string | null;
}

/** A speaker whose row is private: nothing of it is kept, so that no output can have it. */
interface PrivateSpeaker {
  id: null;
  name: null;
  role: null;
}

/** Why a quotation has its status, as data. `src/ui/` makes the sentence, in the language of the site. */
export type Reason =
  | {
      code: 'found';
      /** Was the whole quotation compared with the evidence, or only the words in its quotation marks? */
      compared: 'all' | 'in-marks';
      kind: EvidenceKind;
      host: string;
      /** The day the evidence was seen. */
      seen: string;
      /** The number of words found if it is so small that a match proves little; otherwise `null`. */
      fewWords: number | null;
      /** Did we see the source itself, or its archived page? */
      isSourceSeen: boolean;
      /** Brackets that stand for words of the source. */
      inserted: Verification['inserted'];
    }
  | { code: 'reported' | 'no-evidence'; route: Route | null }
  /** Words with evidence that do not count as found: `code` says why. */
  | { code: Exclude<Verification['reason'], 'found' | 'reported' | 'no-evidence'> };

/** The document through which the words reached us. */
export interface Route {
  /** The short name of the document’s outlet. */
  outlet: string;
  /** The state of our copy, such as `a damaged copy`. */
  copy: string | null;
}

/** `src` as the editor wrote it, from the root of the site; the size in CSS pixels. */
export interface LeadImage {
  src: string;
  alt: string;
  credit: string | null;
  width: number;
  height: number;
}

/** What the permalink of a removed or replaced quotation still says. */
export interface Tombstone {
  /** The old id, or the digest of one removed for legal or privacy reasons. */
  id: string;
  /** The id of the quotation that replaced it. */
  now: string | null;
  gone: 'withdrawn' | 'corrected' | 'legal' | 'privacy' | null;
}

/** One step of the provenance: through whom the words reached us. */
export interface TrailStep {
  kind: 'speaker' | 'source' | 'via';
  /** `null` for a private speaker. */
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
  /** The key of the source through which we know this one. */
  via: string | null;
  evidence: Evidence[];
  lang: string | null;
  translated: string | null;
  /** The state of our copy of the document, such as `a damaged copy`. */
  copy: string | null;
  note: string | null;
}

export interface Evidence {
  url: string;
  /** The day on which the words were seen. */
  seen: string;
  kind: EvidenceKind;
  excerpt: string;
  /** The page out of which the excerpt was cut; absent if an editor noted the excerpt. */
  capture?: { id: string; sha256?: string; textSha256?: string; at?: string };
  /** When the URL was last asked again, and with what outcome. */
  lastVerified?: { at: string; outcome: Outcome };
}

export interface Outlet {
  id: string;
  name: string;
  /** The short name, or the name if there is no short one. */
  short: string;
  kind: (typeof OUTLET_KINDS)[number];
}
