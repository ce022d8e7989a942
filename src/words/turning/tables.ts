import ar from './ar.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import it from './it.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import pl from './pl.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/**
 * The word table of one language. Its words turn the sense of a sentence, bind other words, or may be replaced by a bracket. Each
 * list is one text with commas between its words and phrases. `~없` means that the letters 없 count anywhere in a word.
 */
export interface TurningTable {
  language: string;
  /** Where the words come from. */
  source: string;
  /** The speaker of the language who reviewed the table, and when; `null` if nobody has. */
  reviewed: string | null;
  negations: string;
  /** Words whose meaning is close to a negation: *refuse*, *hardly*, *instead of*. */
  near: string;
  /** Pairs of words that deny what follows, with one to three other words between them: `too … to`. */
  degrees: string;
  /** Words that make a statement less certain: *almost*, *allegedly*. */
  hedges: string;
  /** Words that say that a title or name is past or not full: *former*, *acting*. */
  qualifiers: string;
  /** Words of degree or time that limit the word before or after them: *less*, *once*, *called*. */
  limits: string;
  /** Words that say how many: *some*, *few*, *most of*. */
  quantifiers: string;
  /** Words that widen a claim or make a comparison: *all*, *always*, *too*, *as if*. A bracket may not add them. */
  widening: string;
  conditions: string;
  modals: string;
  /** Verbs of saying and thinking. */
  saying: string;
  relatives: string;
  conjunctions: string;
  prepositions: string;
  /**
   * Other words that join the words after them to the words before: *until*, *who*, *than*, *against*. In Japanese and Korean,
   * these words come after the words that they join.
   */
  governors: string;
  /** Words that begin a clause with its own subject: *because*, *when*, *although*. */
  subordinators: string;
  pronouns: string;
  articles: string;
  possessives: string;
  demonstratives: string;
  /** Words that point to a place or time: *here*, *last year*. */
  pointing: string;
  auxiliaries: string;
  numbers: string;
  /** Ordinals and superlatives: *second*, *best*. */
  ranks: string;
  units: string;
  /** Lists of endings: `['y', 'ies', 'ied']`. An ending may replace any other ending of its list. */
  endings: string[][];
  /** Each text has the forms of one irregular word: `go, goes, went, gone, going`. */
  forms: string[];
  /** Examples that test the table. `as` is the result: `matched`, or the name of the rule that refuses the printed words. */
  tried: { printed: string; source: string; as: string }[];
}

export const TABLES: Readonly<Record<string, TurningTable>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  uk,
  zh,
};
