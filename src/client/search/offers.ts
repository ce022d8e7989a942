import type { Vocabulary } from '../../search/protocol.ts';
import { distance, nearestWords, spellingKey } from './nearest.ts';
import { parseQuery } from './query.ts';

/** What to offer a reader who found nothing: the query in other spellings, and names like those typed. */
export function offersFor(typed: string, { words, names }: Vocabulary): Offers {
  const { words: loose, phrases } = parseQuery(typed);
  const asked = [loose, ...phrases].join(' ').split(' ').filter(Boolean);
  const known = words.split(' ');
  const knownKeys = new Set(known.map(spellingKey));
  const isKnown = (word: string) => knownKeys.has(spellingKey(word));
  const spellings = asked.map(word => (isKnown(word) ? [word] : nearestWords(word, known, 3)));
  const isRespelt = asked.some((word, index) => spellings[index]?.length && spellings[index]?.[0] !== word);
  return {
    queries: isRespelt ? combinations(spellings.filter(({ length }) => length > 0)) : [],
    fewer: !isRespelt && phrases.length === 0 && asked.length > 1 ? asked.filter(isKnown) : [],
    unquoted: phrases.length > 0 && asked.length > 1 ? asked.join(' ') : null,
    names: names
      .filter(({ name }) => asked.some(word => isInName(spellingKey(word), spellingKey(name))))
      .slice(0, 5),
  };
}

/** At most three queries. The nth has the nth spelling of every word, or its best where a word has fewer. */
const combinations = (spellings: string[][]): string[] => [
  ...new Set([0, 1, 2].map(nth => spellings.map(words => words[nth] ?? words[0]).join(' '))),
];

/** Does a word of three letters or more begin a word of the name, or is it a typing error for one? */
const isInName = (word: string, name: string) =>
  word.length > 2 &&
  name
    .split(/[^\p{L}\p{N}]+/u)
    .some(
      part => part.startsWith(word) || (part.length > 3 && distance(part, word) <= (part.length > 6 ? 2 : 1)),
    );

export interface Offers {
  /** The query in other spellings. */
  queries: string[];
  /** Its words one by one, if all are known but no record has them together. */
  fewer: string[];
  /** The query without its quotation marks; `null` if it has none. */
  unquoted: string | null;
  names: Vocabulary['names'];
}
