import type { Locate } from '../content/yaml/read-yaml.ts';
import { isLive, type LockRow, type NeedsId } from '../ids/assign.ts';
import { wordsOf } from '../ids/likely-rows.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { didYouMean } from '../problems/suggest.ts';
import { fold, foldedText } from '../words/fold.ts';
import type { Tombstone } from './article.ts';

/** Returns the tombstones of an article: one for each row of the lock that says what happened to its quotation, unless it is back. */
export function tombstonesOf(rows: LockRow[], ids: ReadonlySet<string>): Tombstone[] {
  return rows
    .filter(row => !isLive(row) && !ids.has(row.id))
    .map(({ id, now, gone }) => ({ id, now: now ?? null, gone: gone ?? null }));
}

/** Finds rows whose `now` is not the id of a quotation of the article, and rows with both `now` and `gone`. */
export function checkTombstones(rows: LockRow[], ids: ReadonlySet<string>, locate: Locate): LocalProblem[] {
  return rows.flatMap((row, index): LocalProblem[] => {
    const message = messageFor(row, ids);
    return message === null ? [] : [report('registry', locate([index, 'now']), { message })];
  });
}

/**
 * Finds words that were removed for legal or privacy reasons and still stand in the article.
 *
 * Contract: `texts` are the text, excerpts and notes of the article, `quoted` the words of its quotations, folded as in a lock. Four words or
 * more count wherever they stand; fewer only if they are the whole of a quotation of the same speaker and source, since others say them too.
 */
export function checkRemovedWords(
  rows: LockRow[],
  texts: StandingText[],
  quotations: Pick<NeedsId, 'speaker' | 'source' | 'words'>[],
  locate: Locate,
): LocalProblem[] {
  const removed = [...rows.entries()].filter(([, row]) => isRemoved(row) && wordsOf(row.words).length > 0);
  if (removed.length === 0) return [];
  const standing = texts.map(({ what, text }) => ({
    what,
    words: ` ${wordsOf(foldedText(fold(text))).join(' ')} `,
  }));
  return removed.flatMap(([index, row]): LocalProblem[] => {
    const words = wordsOf(row.words);
    const isQuoted = quotations.some(
      one => one.speaker === row.speaker && one.source === row.source && one.words === row.words,
    );
    const found =
      words.length < LEAST_WORDS
        ? undefined
        : standing.find(one => one.words.includes(` ${words.join(' ')} `));
    const where = isQuoted ? 'a quotation' : found?.what;
    if (where === undefined) return [];
    const message = `\`${row.id}\` is removed (\`"gone": "${row.gone}"\`), and its words still stand in ${where} of the article: take them out there, or remove \`gone\` from this row`;
    return [report('registry', locate([index, 'gone']), { message })];
  });
}

/** Fewer words may well be said by others. */
const LEAST_WORDS = 4;

/** Returns the row as a lock stores it: without its words if the quotation was removed for legal or privacy reasons. */
export function withoutRemovedWords(row: LockRow): LockRow {
  if (!isRemoved(row)) return row;
  const { first: _, ...rest } = row;
  return { ...rest, words: '' };
}

/** Was the quotation removed for a reason that its words must not outlive? */
export const isRemoved = ({ gone }: LockRow) => gone === 'legal' || gone === 'privacy';

function messageFor({ id, now, gone }: LockRow, ids: ReadonlySet<string>): string | null {
  if (now === undefined) return null;
  if (gone !== undefined) return `\`${id}\` has both \`now\` and \`gone\`: keep one of them`;
  if (ids.has(now)) return null;
  return `\`now\` of \`${id}\` names \`${now}\`, which no quotation of this article has${didYouMean(now, ids) || ': write the id of one in the text, or `"gone"` with the reason'}`;
}

/** A text of the article that readers see, and what it is: `the text`, `an excerpt`. */
export interface StandingText {
  what: string;
  text: string;
}
