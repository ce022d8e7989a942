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
 * The words of each language that turn the sense of a sentence, or that a bracket may stand for. Lists are separated by commas. An entry may
 * be a phrase; one that begins with `~` is letters anywhere in a word.
 */
export interface TurningTable {
  language: string;
  /** Where the words come from. */
  source: string;
  /** Who speaks the language and has reviewed the table, and when; `null` if nobody has. */
  reviewed: string | null;
  negations: string;
  /** Words that come near to a negation: *refuse*, *hardly*, *instead of*. */
  near: string;
  /** Two words with up to three others between them that deny what follows: `too … to`. */
  degrees: string;
  /** Words that make a statement less certain: *almost*, *allegedly*. */
  hedges: string;
  /** Words that say that a title or name holds no longer, or not fully: *former*, *acting*. */
  qualifiers: string;
  /** Words of degree and time that limit the word beside them: *less*, *once*, *was called*. */
  limits: string;
  /** Words that say how many: *some*, *few*, *most of*. */
  quantifiers: string;
  /** Words that make a claim wider, or liken: *all*, *always*, *too*, *as if*. A bracket may not add them. */
  widening: string;
  conditions: string;
  modals: string;
  /** Verbs of saying and thinking. */
  saying: string;
  relatives: string;
  conjunctions: string;
  prepositions: string;
  /** Other words that join what follows to the words before: *until*, *who*, *than*, *against*. In Japanese and Korean, what stands before. */
  governors: string;
  /** Words that begin a clause with a subject of its own: *because*, *when*, *although*. */
  subordinators: string;
  pronouns: string;
  articles: string;
  possessives: string;
  demonstratives: string;
  /** Words of place and time that point: *here*, *last year*. */
  pointing: string;
  auxiliaries: string;
  numbers: string;
  ranks: string;
  units: string;
  /** Groups of endings that may stand for each other. */
  endings: string[][];
  /** Forms of one irregular word. */
  forms: string[];
  /** Sentences that the table was tried on, and what came of them: `matched` or the rule that refused. */
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
