import { diffArrays } from 'diff';
import { KEPT_SHARE, likelyRows, wordsOf } from './likely-rows.ts';
import { computeId } from './quotation-id.ts';

/**
 * Gives each quotation its permanent id.
 *
 * Contract: a row of the lock with the same label and folded words wins; then a row of the same label whose own words are gone and of
 * which at least 60 % of the words are kept; else the computed id, made unique with `-2`, `-3`. `reserved` are ids the page uses for
 * other things (headings). Never changes an id that a row holds, whatever else is added, moved or removed, and never gives one id
 * twice. Rows that no quotation holds any more come back in `lost`, unless they say what became of them.
 */
export function assignIds(quotations: Unnamed[], lock: LockRow[], reserved: ReadonlySet<string>): Assignment {
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
  const unique = numbering(new Set([...reserved, ...lock.map(({ id }) => id)]));
  const ids = quotations.map((quotation, index) => claimed.get(index)?.id ?? unique(computed(quotation)));
  const isLocked = quotations.map((quotation, index) => {
    const row = claimed.get(index);
    return row !== undefined && isLive(row) && rowKey(row) === rowKey(quotation);
  });
  return { ids, isLocked, lost: lock.filter(isFree) };
}

const isLive = ({ now, gone }: LockRow) => now === undefined && gone === undefined;

/** Rows of one key in the order they are claimed: those still in use before those that are gone. */
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
const computed = ({ name, text }: Unnamed) => computeId(name, text);

/** Every likely rewording, best first: equal likeness goes by order in the article, so the outcome is always the same. */
function rewordings(quotations: Unnamed[], claimed: Map<number, LockRow>, free: LockRow[]) {
  const pairs: { index: number; row: LockRow; share: number }[] = [];
  const likely = likelyRows(free);
  for (const [index, quotation] of quotations.entries()) {
    if (claimed.has(index)) continue;
    const words = wordsOf(quotation.words);
    for (const { row, words: before } of likely(quotation, words)) {
      const share = keptShare(before, words);
      if (share >= KEPT_SHARE) pairs.push({ index, row, share });
    }
  }
  return pairs.sort((one, other) => other.share - one.share || one.index - other.index);
}

/** Share of the longer text’s words that both have, in order; 0 where it must be less than what keeps an id. */
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

/** Each id, numbered where it is taken; looks on from the number that it gave last. */
function numbering(taken: Set<string>): (id: string) => string {
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

export interface Unnamed {
  /** Speaker’s or outlet’s short name, from which the id begins. */
  name: string;
  /** The words as printed. */
  text: string;
  /** Speaker id; empty where the outlet speaks. */
  speaker: string;
  /** Key of the article’s source. */
  source: string;
  /** The words folded, as a lock stores them. */
  words: string;
}

/** One row of `content/locks/<slug>.json`. */
export interface LockRow {
  id: string;
  speaker: string;
  source: string;
  words: string;
  /** The id that took this one’s place. */
  now?: string | undefined;
  /** Why the quotation is no longer there. */
  gone?: 'withdrawn' | 'corrected' | 'legal' | 'privacy' | undefined;
}

export interface Assignment {
  ids: string[];
  /** Is the quotation in the lock, with just these words, and not as one that is gone? */
  isLocked: boolean[];
  /** Rows whose quotation vanished without a word. */
  lost: LockRow[];
}
