import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { LockRow, NeedsId } from '../ids/lock-row.ts';
import { START } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { isUnspacedLetter, unspacedLetters } from '../words/fold/letters.ts';
import { fold } from '../words/fold.ts';
import { type ArticleText, textsIn } from './texts-in.ts';
import { isRemoved } from './tombstones.ts';

/**
 * A removed quotation with fewer words than this is found only if a quotation of the same speaker and source has exactly its
 * words. Other people may use so few words too.
 */
const LEAST_WORDS = 4;

/** Readers recognize a removed quotation by this many of its words in a row. */
const LEAST_RUN = 6;

/** In scripts without spaces, about two letters are a word (see `countWords`). */
const LETTERS_A_WORD = 2;

/**
 * Finds words of quotations that were removed for legal or privacy reasons. The words may still be in the text, an excerpt, a
 * note or another field. The lock file keeps the words until this check finds nothing. Then `npm run lock` deletes them.
 */
export function checkRemoved(
  rows: LockRow[],
  data: ArticleData,
  body: ArticleText,
  quotations: Pick<NeedsId, 'speaker' | 'source' | 'words'>[],
  locate: Locate,
): LocalProblem[] {
  const removed = rows.filter(row => isRemoved(row) && row.words !== '');
  if (removed.length === 0) return [];
  const texts = [{ path: null, part: undefined, text: body.text }, ...textsIn(data)];
  const keys = texts.map(one => runsKey(wordsOf(one.text)));
  return removed.flatMap(({ id, words, speaker, source }) => {
    const isQuoted = quotations.some(
      one => one.speaker === speaker && one.source === source && one.words === words,
    );
    const inText = (run: string) =>
      report('removed-words', body.placeOf(run) ?? START, { id, where: 'text' });
    if (isQuoted) return [inText(words)];
    const wanted = wordsOf(words);
    const scale = wanted.some(isUnspacedLetter) ? LETTERS_A_WORD : 1;
    if (wanted.length < LEAST_WORDS * scale) return [];
    const runs = runsOf(wanted, LEAST_RUN * scale);
    return texts.flatMap(({ path, part }, index) => {
      const run = runs.find(one => keys[index]?.includes(runsKey(one)));
      if (run === undefined) return [];
      return path === null
        ? [inText(run.join(' '))]
        : [report('removed-words', locate(path, part), { id, where: String(path.at(-1)) })];
    });
  });
}

/** In scripts without spaces, each letter is a word. */
const wordsOf = (text: string) => fold(text).words.flatMap(word => unspacedLetters(word.toLowerCase()));
const runsKey = (words: string[]) => `\0${words.join('\0')}\0`;

/** With a `length` of 3, `a b c d` gives `a b c` and `b c d`, and `a b` gives `a b`. */
const runsOf = (words: string[], length: number) =>
  words
    .slice(0, Math.max(1, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length));
