import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { LockRow, NeedsId } from '../ids/lock-row.ts';
import { START } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
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

/**
 * Finds words of quotations that were removed for legal or privacy reasons. The words may still be in the text, an excerpt, a
 * note or another field. The lock file keeps the words until none of them are found. Then `npm run lock` deletes them.
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
    if (wordsOf(words).length < LEAST_WORDS) return [];
    const runs = runsOf(wordsOf(words));
    return texts.flatMap(({ path, part }, index) => {
      const run = runs.find(one => keys[index]?.includes(runsKey(one)));
      if (run === undefined) return [];
      return path === null
        ? [inText(run.join(' '))]
        : [report('removed-words', locate(path, part), { id, where: String(path.at(-1)) })];
    });
  });
}

const wordsOf = (text: string) => fold(text).words.map(word => word.toLowerCase());
const runsKey = (words: string[]) => `\0${words.join('\0')}\0`;

/** If `LEAST_RUN` were 3, `a b c d` would give `a b c` and `b c d`, and `a b` would give `a b`. */
const runsOf = (words: string[]) =>
  words
    .slice(0, Math.max(1, words.length - LEAST_RUN + 1))
    .map((_, start) => words.slice(start, start + LEAST_RUN));
