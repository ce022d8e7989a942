import type { Table } from '../content/registry-tables.ts';
import type { LockRow, NeedsId } from '../ids/lock-row.ts';

/**
 * Returns the rows of the lock file with the new ids of renamed speakers and the new keys of renamed sources. `former` maps
 * former ids of speakers to current ids; `sources` has the current keys. A row with an unknown source gets the source of the
 * quotation with the same speaker and words. If no or several quotations have them, the source stays.
 */
export function applyRenames(
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
