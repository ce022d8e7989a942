/*
 * The types of the facts that sentences need. `article/` and `record/` have the same types, but `ui/` must not import from these
 * folders.
 */

/** Why a quotation has its status. */
export type ReasonFacts =
  | {
      code: 'found';
      compared: 'all' | 'in-marks';
      kind: 'original' | 'archive' | 'report' | 'copy';
      host: string;
      seen: string;
      fewWords: number | null;
      isSourceSeen: boolean;
      inserted: { words: string; standsFor: string }[];
    }
  | { code: 'reported' | 'no-evidence'; route: RouteFacts | null }
  | {
      code:
        | 'not-found'
        | 'not-covered'
        | 'turned-between'
        | 'bracket-replaces-a-word'
        | 'own-words'
        | 'omission-not-judged'
        | 'joins-sentences'
        | 'single-word';
    };

/** The document through which a source is known. */
export interface RouteFacts {
  outlet: string;
  /** The state of our copy of the document, such as `a damaged copy`; `null` if the copy is whole. */
  copy: string | null;
}

/** How much of a source was seen in the original. */
export type SeenFacts = 'seen' | 'seen-in-part' | 'not-seen';

/** The number of quotations by status, and of paraphrases (`reported`). `total` is the sum of the other four fields. */
export interface TallyFacts {
  total: number;
  matched: number;
  elsewhere: number;
  unverified: number;
  reported: number;
}

/** A date as the site writes it: `14 April 2025` for `2025-04-14`. */
export type FormatDate = (date: string) => string;

/**
 * Makes a link to a page, by the name of the page in `src/urls.ts`. A sentence with links is a function that returns a list of
 * texts and links. So each language can choose their order.
 */
export type Link<To extends string, Part> = (to: To, text: string) => Part;

/** Makes a link or another element from its text. */
export type Wrap<Part> = (text: string) => Part;
