import type { Locate } from '../content/yaml/read-yaml.ts';
import type { LockRow } from '../ids/assign.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { didYouMean } from '../problems/suggest.ts';
import type { FormerQuotation } from './article.ts';

/** Rows of the lock that say what became of their quotation, unless it is back. */
export function formerQuotations(rows: LockRow[], ids: ReadonlySet<string>): FormerQuotation[] {
  return rows
    .filter(row => !isLive(row) && !ids.has(row.id))
    .map(({ id, now, gone }) => ({ id, now: now ?? null, gone: gone ?? null }));
}

/** A `now` that leads to no quotation of the article, and rows that say both. */
export function checkFormer(rows: LockRow[], ids: ReadonlySet<string>, locate: Locate): LocalProblem[] {
  return rows.flatMap((row, index): LocalProblem[] => {
    const fault = faultOf(row, ids);
    return fault === null ? [] : [report('registry', locate([index, 'now']), { fault })];
  });
}

/** The rows as a lock keeps them: where the law or privacy asks for it, the words leave the lock too. */
export function withoutRemovedWords(row: LockRow): LockRow {
  return row.gone === 'legal' || row.gone === 'privacy' ? { ...row, words: '' } : row;
}

function faultOf({ id, now, gone }: LockRow, ids: ReadonlySet<string>): string | null {
  if (now === undefined) return null;
  if (gone !== undefined) return `\`${id}\` has both \`now\` and \`gone\`: keep one of them`;
  if (ids.has(now)) return null;
  return `\`now\` of \`${id}\` names \`${now}\`, which no quotation of this article has${didYouMean(now, ids) || ': write one that stands in the text, or `"gone"` with the reason'}`;
}

const isLive = ({ now, gone }: LockRow) => now === undefined && gone === undefined;
