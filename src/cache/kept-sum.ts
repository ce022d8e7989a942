import type { Store } from './store.ts';

/**
 * Opens the sum that the last process kept under `name`, such as how often each word occurs in all articles. If `code` has
 * changed, everything is counted again. `code` is a digest of the code that counts.
 *
 * The counts of each part, such as one article, are kept too. So after an edit of an article, only this one is counted again.
 */
export const keptSum =
  (store: Store, name: string, code: string): SumOfParts =>
  parts => {
    const [version, ...lines] = store.readLines(name) ?? [];
    const sum = (version === code && lines.pop()) || '';
    const known = new Map(sum === '' ? [] : lines.map(line => line.split('\t') as [string, string]));
    const total = countsIn(sum);
    const gone = [...known].filter(([key]) => !parts.has(key));
    const isSame = gone.length === 0 && known.size === parts.size;
    if (isSame) return total;
    for (const [, written] of gone) add(total, countsIn(written), -1);
    store.writeLines(name, linesOf(code, parts, known, total));
    return total;
  };

/**
 * The lines of the list: the code, each part with its counts, and the sum. Counts the parts that are not known, and adds them to
 * `total`. Does so one by one, because the counts of all parts of a large site take much memory.
 */
function* linesOf(
  code: string,
  parts: Parameters<SumOfParts>[0],
  known: ReadonlyMap<string, string>,
  total: Map<string, number>,
): Generator<string> {
  yield code;
  for (const [key, count] of parts) {
    let counts = known.get(key);
    if (counts === undefined) {
      const counted = count();
      add(total, counted, 1);
      counts = written(counted);
    }
    yield `${key}\t${counts}`;
  }
  yield written(total);
}

/** Keeps nothing: counts each part. */
export const sumOfParts: SumOfParts = parts => {
  const total = new Map<string, number>();
  for (const count of parts.values()) add(total, count(), 1);
  return total;
};

/** A word whose number becomes 0 is removed. */
function add(total: Map<string, number>, counts: Counts, sign: 1 | -1): void {
  for (const [word, number] of counts) {
    const before = total.get(word);
    const sum = (before ?? 0) + sign * number;
    if (sum === 0) total.delete(word);
    else total.set(before === undefined ? copyOf(word) : word, sum);
  }
}

/** Returns a copy of a word that was cut out of a text. V8 would keep the whole text in memory as long as the word. */
const copyOf = (word: string): string => Buffer.from(word).toString();

const written = (counts: Counts): string => [...counts].flat().join(' ');

function countsIn(written: string): Map<string, number> {
  const counts = new Map<string, number>();
  const found = written.split(' ');
  for (let at = 0; at + 1 < found.length; at += 2) counts.set(found[at] ?? '', Number(found[at + 1]));
  return counts;
}

/** Adds up the counts of all parts. The key of a part is a cache key: it covers everything that is counted in the part. */
export type SumOfParts = (parts: ReadonlyMap<string, () => Counts>) => Counts;

/** Numbers by word. A word has no white space, and no number is 0. */
type Counts = ReadonlyMap<string, number>;
