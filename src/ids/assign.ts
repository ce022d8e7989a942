import { diffArrays } from 'diff';
import { KEPT_SHARE, likelyRows, wordsOf } from './likely-rows.ts';
import type { LockRow, NeedsId } from './lock-row.ts';
import { differInNegation } from './negations.ts';
import { computeId } from './quotation-id.ts';

/**
 * Gives each quotation its permanent id. `ids` are in the order of the quotations.
 *
 * Contract: a quotation gets its id in one of three ways, in this order: (1) The id of a lock row with the same label (speaker
 * and source) and the same folded words. (2) The id of a live row (`isLive`) with the same label, if the quotation rewords the
 * row and no other quotation has the id. At least `KEPT_SHARE` of the words of the longer text must be in both texts, in the same
 * order, and the negations must be equal. The quotation is compared with the words that were locked first under the id, not with
 * later rewordings. (3) Its computed id, made unique with `-2`, `-3` and so on.
 *
 * `reserved` are the other ids of the page, such as those of headings. A computed id is never one of them, nor the id of a row.
 * No id is given twice. `missing` has the live rows without a quotation.
 */
export function assignIds(quotations: NeedsId[], lock: LockRow[], reserved: ReadonlySet<string>): Assignment {
  const claimed = new Map<number, LockRow>();
  const given = new Set<string>();
  const claim = (index: number, row: LockRow | undefined) => {
    if (!row || claimed.has(index) || given.has(row.id)) return;
    claimed.set(index, row);
    given.add(row.id);
  };
  const isUnclaimed = ({ id }: LockRow) => !given.has(id);
  const isFree = (row: LockRow) => isLive(row) && isUnclaimed(row);
  const rows = rowsByKey(lock);
  for (const [index, quotation] of quotations.entries())
    claim(index, rows.get(rowKey(quotation))?.find(isUnclaimed));
  for (const { index, row } of rewordings(quotations, claimed, lock.filter(isFree))) claim(index, row);
  const unique = uniqueIds(new Set([...reserved, ...lock.map(({ id }) => id)]));
  const ids = quotations.map((quotation, index) => claimed.get(index)?.id ?? unique(computed(quotation)));
  const isLocked = quotations.map((quotation, index) => {
    const row = claimed.get(index);
    return row !== undefined && isLive(row) && rowKey(row) === rowKey(quotation);
  });
  return { ids, isLocked, missing: lock.filter(isFree) };
}

/** A row is live unless it says that its id was replaced or that its quotation was removed. */
export const isLive = ({ now, gone }: LockRow) => now === undefined && gone === undefined;

/** The rows of each `rowKey`, in the order in which quotations claim them: live rows first. */
function rowsByKey(lock: LockRow[]): Map<string, LockRow[]> {
  const rows = new Map<string, LockRow[]>();
  for (const row of [...lock.filter(isLive), ...lock.filter(row => !isLive(row))]) {
    const key = rowKey(row);
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

const rowKey = ({ speaker, source, words }: Pick<LockRow, 'speaker' | 'source' | 'words'>) =>
  JSON.stringify([speaker, source, words]);
const computed = ({ name, text }: NeedsId) => computeId(name, text);

/**
 * Pairs each quotation that has no row with every row that it may reword. The pair with the largest share of kept words is first.
 * Equal shares are in the order of the quotations, so that the result is always the same.
 */
function rewordings(quotations: NeedsId[], claimed: Map<number, LockRow>, free: LockRow[]) {
  const pairs: { index: number; row: LockRow; share: number }[] = [];
  if (free.length === 0) return pairs;
  const likely = likelyRows(free);
  for (const [index, quotation] of quotations.entries()) {
    if (claimed.has(index)) continue;
    const words = wordsOf(quotation.words);
    for (const { row, words: before } of likely(quotation, words)) {
      const share = keptShare(before, words);
      if (share >= KEPT_SHARE && !differInNegation(before, words)) pairs.push({ index, row, share });
    }
  }
  return pairs.sort((one, other) => other.share - one.share || one.index - other.index);
}

/**
 * Of the words of the longer text, the share that both texts have in the same order. A share below `KEPT_SHARE` is returned as 0.
 */
function keptShare(old: string[], now: string[]): number {
  const longer = Math.max(old.length, now.length, 1);
  const maxEditLength = old.length + now.length - 2 * Math.ceil(longer * KEPT_SHARE);
  if (maxEditLength < 0) return 0;
  const changes = diffArrays(old, now, { maxEditLength }) ?? [];
  const kept = changes.reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length),
    0,
  );
  return kept / longer;
}

/**
 * Makes ids unique: `smith-no`, `smith-no-2`. The last number of each id is remembered, so that many equal ids take little time.
 */
function uniqueIds(taken: Set<string>): (id: string) => string {
  const last = new Map<string, number>();
  return id => {
    let free = id;
    let count = last.get(id) ?? 1;
    while (taken.has(free)) {
      count += 1;
      free = `${id}-${count}`;
    }
    last.set(id, count);
    taken.add(free);
    return free;
  };
}

export interface Assignment {
  ids: string[];
  /** For each quotation: is its id from a live row with the same label and the same folded words? */
  isLocked: boolean[];
  missing: LockRow[];
}
