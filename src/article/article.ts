import type { Root } from 'hast';
import type { ArticleData, EVIDENCE_KINDS } from '../content/schema/article.ts';
import type { OUTLET_KINDS } from '../content/schema/registry.ts';
import type { LockRow } from '../ids/assign.ts';
import type { Heading } from '../markdown/to-html.ts';
import type { Form } from '../words/form.ts';
import type { Range } from '../words/match.ts';
import type { Status } from '../words/status.ts';

/** One article as read: nothing in it depends on any other article. */
export interface Article {
  slug: string;
  /** Path of its Markdown, relative to the project. */
  file: string;
  data: Omit<ArticleData, 'sources'>;
  /** Of its text, as BCP 47 has it: its own, or that of the site. */
  language: string;
  /**
   * Its text as plain, safe HTML. A passage is a `span` or a `figure` with the number of its quotation, from 1, in `dataQuotation`, `dataCallout`
   * or `dataAttribution`, and which use of it this is, from 1, in `dataUse`. Nothing of the site’s own is in it.
   */
  tree: Root;
  /** The running text, for searching. */
  text: string;
  headings: Heading[];
  wordCount: number;
  /** In order of first use; the number readers see is the place in this list, from 1. */
  sources: Source[];
  /** In order of first use. */
  quotations: Quotation[];
  /** Published ids whose quotation is there no more, and why. */
  former: FormerQuotation[];
  /** Registry rows it was read with: what the digest has to cover. */
  names: { outlets: string[]; speakers: string[] };
  /** The lock as `npm run lock` would write it. */
  lock: LockRow[];
}

export interface Quotation {
  /** Permanent, unique in the article. */
  id: string;
  /** The words as printed, without their outer marks. */
  text: string;
  form: Form;
  lang: string;
  /** Who translated the words; `null` where they are not known to be a translation. */
  translated: string | null;
  /** `null` where the outlet speaks in its own words. */
  speaker: { id: string; name: string; role: string | null } | null;
  source: string;
  trail: TrailStep[];
  original: 'seen' | 'not-seen';
  verification: {
    status: Status;
    reason: Reason;
    evidence: { kind: EvidenceKind; url: string; seen: string; index: number; ranges: Range[] } | null;
  };
  /** The editor’s note on it. */
  note: string | null;
  /** Heading it stands under. */
  section: string | null;
  /** Anchors of each use in the text; the first is the permalink. */
  uses: string[];
  /** Is it shown large? */
  callout: boolean;
  /** Is the speaker’s row private? There is no page to lead to then. */
  isPrivate: boolean;
  /** Where it stands in the Markdown. */
  place: { line: number; column: number };
}

/** Why a quotation has its status, as facts: a sentence would be of one language, and `src/ui/` makes it. */
export type Reason =
  | {
      code: 'found';
      /** Was the whole quotation compared with the evidence, or only the words in its quotation marks? */
      compared: 'all' | 'in-marks';
      kind: EvidenceKind;
      host: string;
      /** The day the evidence was seen. */
      seen: string;
      /** Number of words found, where it is so small that a match proves little. */
      fewWords: number | null;
      /** Did we see the source itself, or its archived page? */
      isSourceSeen: boolean;
    }
  | { code: 'reported' | 'no-evidence'; route: Route | null }
  | { code: 'not-found' | 'polarity-changed' };

/** Through which document the words reached us. */
export interface Route {
  /** Its outlet’s short name. */
  outlet: string;
  /** In what state we had it: `a damaged copy`. */
  copy: string | null;
}

/** What an old permalink still says. */
export interface FormerQuotation {
  id: string;
  /** Id of the quotation that took its place. */
  now: string | null;
  gone: 'withdrawn' | 'corrected' | 'legal' | 'privacy' | null;
}

export interface TrailStep {
  kind: 'speaker' | 'source' | 'via';
  name: string;
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
  /** Key of the source through which we know of it. */
  via: string | null;
  evidence: { url: string; seen: string; kind: EvidenceKind; excerpt: string }[];
  lang: string | null;
  translated: string | null;
  /** In what state we had the document: `a damaged copy`. */
  copy: string | null;
  note: string | null;
}

export interface Outlet {
  id: string;
  name: string;
  /** The short name, or the name where there is none. */
  short: string;
  kind: (typeof OUTLET_KINDS)[number];
}
