import { bare, distance, nearestWords } from './nearest.ts';
import { parseQuery } from './query.ts';

/** What a file of the site says it knows (search/vocabulary.ts). */
export interface Vocabulary {
  /** Most frequent first, parted by spaces. */
  words: string;
  names: { name: string; url: string }[];
}

/** What to offer a reader who found nothing: the query in other spellings, and names that are meant or near. */
export function offersFor(typed: string, { words, names }: Vocabulary): Offers {
  const { words: loose, phrases } = parseQuery(typed);
  const asked = [loose, ...phrases].join(' ').split(' ').filter(Boolean);
  const known = words.split(' ');
  const isKnown = new Set(known.map(bare));
  const spellings = asked.map(word => (isKnown.has(bare(word)) ? [word] : nearestWords(word, known, 3)));
  const isMended = asked.some((word, index) => spellings[index]?.length && spellings[index]?.[0] !== word);
  return {
    queries: isMended ? respelt(spellings.filter(({ length }) => length > 0)) : [],
    fewer:
      !isMended && phrases.length === 0 && asked.length > 1
        ? asked.filter(word => isKnown.has(bare(word)))
        : [],
    unmarked: phrases.length > 0 && asked.length > 1 ? asked.join(' ') : null,
    names: names.filter(({ name }) => asked.some(word => isInName(bare(word), bare(name)))).slice(0, 5),
  };
}

/** At most three: each has the nth spelling of every word that has so many, otherwise its best. */
const respelt = (spellings: string[][]): string[] => [
  ...new Set([0, 1, 2].map(nth => spellings.map(words => words[nth] ?? words[0]).join(' '))),
];

/** Does a word of three letters or more begin a word of the name, or differ from it by a slip? */
const isInName = (word: string, name: string) =>
  word.length > 2 &&
  name
    .split(/[^\p{L}\p{N}]+/u)
    .some(
      part => part.startsWith(word) || (part.length > 3 && distance(part, word) <= (part.length > 6 ? 2 : 1)),
    );

export interface Offers {
  queries: string[];
  /** Its words one by one, where all are known but no record has them together. */
  fewer: string[];
  /** The query without its quotation marks; `null` where it has none. */
  unmarked: string | null;
  names: Vocabulary['names'];
}
