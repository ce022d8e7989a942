import { ARTICLES_FOLDER, type IndexPart, type SortKeys } from './protocol.ts';

const PART_LIMITS = {
  /**
   * The greatest number of quotations in one index. After an edit of an article, only the indexes with its quotations are made
   * again.
   */
  quotations: 2000,
  /**
   * The greatest number of articles in one index. The search page shows quotations without waiting for the articles, so an index
   * of articles may be larger in bytes.
   */
  articles: 250,
  /**
   * A search reads at most this many quotations, the newest, unless the reader asks for older quotations or an older year. It
   * fetches some bytes for each quotation before it shows the first results. So this number limits the wait in a large archive
   * (`npm run bench -- search` measures the bytes).
   */
  atOnce: 15_000,
};

/**
 * Divides all records of the site into indexes: first the indexes of quotations, then the indexes of articles, both newest first.
 * The folder of the first index contains the folders of all other indexes.
 */
export function indexFolders<Some extends DatedRecord>(
  records: Some[],
  limits = PART_LIMITS,
): (IndexFolder & { records: Some[] })[] {
  const { articles = [], quotations = [] } = Object.groupBy(records, record =>
    isArticle(record) ? 'articles' : 'quotations',
  );
  return [...indexParts(quotations, limits), ...articleParts(articles, limits.articles)].map(
    ({ folder, records: some, isWhole }) => ({ folder, isWhole, size: some.length, records: some }),
  );
}

const articleParts = <Some extends DatedRecord>(articles: Some[], limit: number) =>
  indexParts(articles, { quotations: limit, atOnce: articles.length }).map(part => ({
    ...part,
    folder: ARTICLES_FOLDER + part.folder,
  }));

/**
 * Divides records into parts, newest first. The records in each part are newest first too, and Pagefind keeps this order.
 *
 * The division begins at the oldest record, so that new records change only the newest part. A part ends with the last record of
 * a year, or else of a month, or else of a day, if it is then at least half full. Otherwise it ends when it is full.
 */
export function indexParts<Some extends DatedRecord>(
  records: Some[],
  { quotations: limit, atOnce }: Pick<typeof PART_LIMITS, 'quotations' | 'atOnce'>,
): FilledPart<Some>[] {
  const sorted = records.toSorted(
    (one, other) => (one.sort.date < other.sort.date ? 1 : -1) * differ(one, other),
  );
  if (sorted.length <= limit) return [filledPart('', sorted, { isAtOnce: true, isWhole: true })];
  const parts: FilledPart<Some>[] = [];
  for (let end = sorted.length; end > 0; ) {
    const start = startOf(sorted, end, limit);
    const folder = start === 0 ? '' : `older-${parts.length + 1}/`;
    const isAtOnce = start === 0 || end <= atOnce;
    parts.push(filledPart(folder, sorted.slice(start, end), { isAtOnce, isWhole: false }));
    end = start;
  }
  return parts.reverse();
}

/** Returns the parts of the quotations for the search page; an empty list if one index has all quotations. */
export function partsForPage(quotations: DatedRecord[], limits = PART_LIMITS): IndexPart[] {
  return quotations.length <= limits.quotations
    ? []
    : indexParts(quotations, limits).map(({ folder, since, years, isAtOnce }) => ({
        folder,
        since,
        years,
        isAtOnce,
      }));
}

/** Returns the folders of the indexes of articles for the search page. Returns an empty list if one index has all articles. */
export function articleFolders(articles: DatedRecord[], limit = PART_LIMITS.articles): string[] {
  return articles.length <= limit ? [] : articleParts(articles, limit).map(({ folder }) => folder);
}

const isArticle = ({ filters }: DatedRecord) => filters.kind?.[0] === 'article';

const differ = (one: DatedRecord, other: DatedRecord) => Number(one.sort.date !== other.sort.date);

/** Lengths of `2025`, `2025-04` and `2025-04-14`. */
const PERIODS = [4, 7, 10];

/** Returns the position of the newest record of a part. `end` is the position after its oldest record. */
function startOf(sorted: DatedRecord[], end: number, limit: number): number {
  const full = end - limit;
  if (full <= 0) return 0;
  const startsPeriod = (at: number, length: number) =>
    sorted[at]?.sort.date.slice(0, length) !== sorted[at - 1]?.sort.date.slice(0, length);
  for (const length of PERIODS)
    for (let at = full; at <= end - limit / 2; at += 1) if (startsPeriod(at, length)) return at;
  return full;
}

function filledPart<Some extends DatedRecord>(
  folder: string,
  records: Some[],
  is: { isAtOnce: boolean; isWhole: boolean },
): FilledPart<Some> {
  return {
    folder,
    since: records.at(-1)?.sort.date ?? '',
    years: [...new Set(records.flatMap(({ filters }) => filters.year ?? []))],
    records,
    ...is,
  };
}

/** The fields that decide to which index a search record belongs, and which years this index has. */
export interface DatedRecord {
  sort: SortKeys;
  filters: { [name in 'kind' | 'year']?: string[] | undefined };
}

interface FilledPart<Some extends DatedRecord> extends IndexPart, Omit<IndexFolder, 'size'> {
  records: Some[];
}

/** One index of Pagefind. `folder` is relative to the folder of the newest quotations, and empty for this folder itself. */
export interface IndexFolder {
  folder: string;
  /** Does this index have all quotations, or all articles? */
  isWhole: boolean;
  size: number;
}
