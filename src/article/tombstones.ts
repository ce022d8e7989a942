import type { Locate } from '../content/yaml/yaml-places.ts';
import { isLive } from '../ids/assign.ts';
import type { LockRow } from '../ids/lock-row.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { didYouMean } from '../problems/suggest.ts';
import { removedAnchor } from '../removed-anchor.ts';
import type { Tombstone } from './article.ts';

/**
 * Returns a tombstone for each row of the lock file with `now` or `gone`. A row is skipped if a quotation of the article has its
 * id.
 */
export function tombstonesOf(rows: LockRow[], ids: ReadonlySet<string>): Tombstone[] {
  return rows
    .filter(row => !isLive(row) && !ids.has(row.id))
    .map(row => ({
      id: isRemoved(row) ? removedAnchor(row.id) : row.id,
      now: row.now ?? null,
      gone: row.gone ?? null,
    }));
}

/**
 * Finds rows of the lock file with both `now` and `gone`. Also finds rows whose `now` is not the id of a quotation of the
 * article.
 */
export function checkTombstones(rows: LockRow[], ids: ReadonlySet<string>, locate: Locate): LocalProblem[] {
  return rows.flatMap((row, index): LocalProblem[] => {
    const message = messageFor(row, ids);
    return message === null ? [] : [report('registry', locate([index, 'now']), { message })];
  });
}

/** Returns the row as the lock file stores it: without words if the quotation was removed for legal or privacy reasons. */
export function withoutRemovedWords(row: LockRow): LockRow {
  if (!isRemoved(row)) return row;
  const { first: _, ...rest } = row;
  return { ...rest, words: '' };
}

/** Was the quotation removed for legal or privacy reasons? Then no output may have its words, and `npm run lock` deletes them. */
export const isRemoved = ({ gone }: LockRow) => gone === 'legal' || gone === 'privacy';

function messageFor({ id, now, gone }: LockRow, ids: ReadonlySet<string>): string | null {
  if (now === undefined) return null;
  if (gone !== undefined) return `\`${id}\` has both \`now\` and \`gone\`: keep one of them`;
  if (ids.has(now)) return null;
  return `\`now\` of \`${id}\` names \`${now}\`, which no quotation of this article has${didYouMean(now, ids) || ': write the id of one in the text, or `"gone"` with the reason'}`;
}
