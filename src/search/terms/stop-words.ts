/**
 * English words that mean little in a search. Negations, `may` and most personal pronouns are not here, because two quotations
 * may differ only in `may` or `not`.
 */
const STOP_WORDS = new Set(
  'a an the of to in on at by for from with and or is are was were be been am what who whom why when where how which did do does say says said about that this these those it its as has have had so than then there'.split(
    ' ',
  ),
);

/** May a search ignore this word if no record has all words of the query? `form` is the `form` of a `Token`. */
export const isStopWord = (form: string): boolean => STOP_WORDS.has(form);
