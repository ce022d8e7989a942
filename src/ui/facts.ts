/** Facts that sentences need. Articles and records have the same types; they are repeated here, since this folder imports nothing. */

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

export interface RouteFacts {
  outlet: string;
  copy: string | null;
}

/** How much of the original of a source was seen. */
export type SeenFacts = 'seen' | 'seen-in-part' | 'not-seen';

/** The number of quotations by status, and the number of reported statements. */
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
 * Makes a link from its text and the name of its page in `src/urls.ts`. A sentence with links is a function that returns its parts in order,
 * so that each language has its own order.
 */
export type Link<To extends string, Part> = (to: To, text: string) => Part;

/** Makes a link or another element from its text, for a sentence with one such element. */
export type Wrap<Part> = (text: string) => Part;
