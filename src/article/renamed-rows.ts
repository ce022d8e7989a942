import type { Table } from '../content/registry-tables.ts';
import type { LockRow, NeedsId } from '../ids/assign.ts';

/** The rows of a lock in today’s names: of a speaker that was renamed, and of a source whose key was changed while its words stayed. */
export function inTodaysNames(
  rows: LockRow[],
  quotations: NeedsId[],
  former: Pick<Table<string>, 'get'>,
  sources: ReadonlySet<string>,
): LockRow[] {
  const bySpeakerAndWords = Map.groupBy(quotations, ({ speaker, words }) => `${speaker}\0${words}`);
  return rows.map(row => {
    const speaker = former.get(row.speaker) ?? row.speaker;
    const [same, ...others] = bySpeakerAndWords.get(`${speaker}\0${row.words}`) ?? [];
    const source = sources.has(row.source) || !same || others.length > 0 ? row.source : same.source;
    return speaker === row.speaker && source === row.source ? row : { ...row, speaker, source };
  });
}
