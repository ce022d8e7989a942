import { LIMIT, QUALIFIER, QUANTIFIER, SAYING, TURNING, WIDENING } from '../../src/words/turning/classes.ts';
import { classify } from '../../src/words/turning/classify.ts';
import { random } from '../random.ts';

/**
 * A made-up language for corpora of any size. Its most frequent words are English function words, and its other words consist of
 * random syllables. `size` is the number of different words. The same seed gives the same words in the same order.
 *
 * Words are drawn by Zipf’s law in Mandelbrot’s form: the share of the word of rank r is proportional to 1/(r + 2.7). See George
 * K. Zipf, “Human Behavior and the Principle of Least Effort”, 1949.
 */
export function language(seed: number, size = 30_000): Language {
  const draw = random(seed);
  const { words, reach, total } = vocabularies.get(size) ?? vocabulary(size);
  const below = (limit: number) => Math.floor(draw() * limit);
  const word = () => words[firstAtLeast(reach, draw() * total)] ?? '';
  const some = (count: number) => Array.from({ length: count }, word);
  return { below, word, words: some, pick: from => from[below(from.length)] as (typeof from)[number] };
}

/**
 * A corpus omits words at random with […], and none of these words may change the meaning if it is omitted. So there is no
 * negation, condition, modal, number or verb of saying. No two words form an expression that can change the meaning, such as *had
 * to*.
 */
const FUNCTION_WORDS =
  `the of and to a in that is was it for on with he be as by they at are this between from we were his which upon but an or their been
  own great under who more its about than into other time also both after over new old people year home out so up off them here back`.split(
    /\s+/u,
  );
/** A made-up word may be a real word of these classes. Then it gets the ending `sk`. */
const WEIGHTY = SAYING | LIMIT | QUALIFIER | QUANTIFIER | WIDENING;
const ONSETS = 'b br c ch d dr f fl g gr h j k l m n p pl qu r s sh st t tr v w'.split(' ');
const NUCLEI = 'a ai e ea i o oo u'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'nt', 'rd', 'sk', 'm'];

const vocabularies = new Map<number, Vocabulary>();

function vocabulary(size: number): Vocabulary {
  const draw = random(1949);
  const one = (from: string[]) => from[Math.floor(draw() * from.length)] ?? '';
  const known = new Set(FUNCTION_WORDS);
  const classOf = (word: string) => classify({ words: [word] }, 'en')[0] ?? 0;
  while (known.size < size) {
    const syllables = 1 + Math.floor(draw() * 3);
    const word = Array.from({ length: syllables }, () => one(ONSETS) + one(NUCLEI) + one(CODAS)).join('');
    if ((classOf(word) & TURNING) === 0 && word !== 'has')
      known.add((classOf(word) & WEIGHTY) === 0 ? word : `${word}sk`);
  }
  const reach: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= size; rank += 1) {
    total += 1 / (rank + 2.7);
    reach.push(total);
  }
  const made = { words: [...known], reach, total };
  vocabularies.set(size, made);
  return made;
}

interface Vocabulary {
  words: string[];
  /** `reach[2]` is the sum of 1/(r + 2.7) for the three most frequent words, whose ranks r are 1 to 3. */
  reach: number[];
  total: number;
}

function firstAtLeast(reach: number[], wanted: number): number {
  let [low, high] = [0, reach.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] ?? 0) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

export interface Language {
  /** A random whole number from 0 to `limit - 1`. */
  below(limit: number): number;
  word(): string;
  words(count: number): string[];
  pick<T>(from: readonly T[]): T;
}
