import { ARTICLES_FOLDER, type IndexPart, type SortKeys } from './protocol.ts';

/** Limits for the division of the index, as numbers of records. */
const PART_LIMITS = {
  /**
   * The greatest number of quotations in one index. After an edit of an article, only the indexes with records of this article
   * are made again.
   */
  quotations: 2000,
  /**
   * The greatest number of articles in one index. An index of articles may be larger than an index of quotations, because a
   * search shows quotations without waiting for the articles.
   */
  articles: 250,
  /**
   * Every search reads at most this many of the newest quotations. It fetches some bytes for each of them before it shows the
   * first results. So this number limits the wait in an archive of any size (`npm run bench -- search` measures the bytes).
   */
  atOnce: 15_000,
};

/**
 * Divides all records of the site into indexes. The first index has the newest quotations, and its folder contains the folders of
 * all other indexes. The indexes of older quotations follow, then the indexes of articles. Both kinds are newest first.
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
 * Divides records into parts. The parts, and the records in each part, are newest first; Pagefind keeps that order. The division
 * begins at the oldest record, so that records with a new date change only the newest part. The border between two parts is
 * between two years if the older part is then at least half full. Otherwise the border is between two months or two days, or
 * where the older part is full.
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

/** Returns the parts of the quotations for the search page. Returns none if there is only one part. */
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

/**
 * Returns the folders of all indexes of articles for the search page, which searches them together. Returns none if the only
 * folder is `ARTICLES_FOLDER`.
 */
export function articleFolders(articles: DatedRecord[], limit = PART_LIMITS.articles): string[] {
  return articles.length <= limit ? [] : articleParts(articles, limit).map(({ folder }) => folder);
}

const isArticle = ({ filters }: DatedRecord) => filters.kind?.[0] === 'article';

const differ = (one: DatedRecord, other: DatedRecord) => Number(one.sort.date !== other.sort.date);

/** Lengths of the year, the month and the day at the start of a date. */
const PERIODS = [4, 7, 10];

/**
 * Returns where a part begins in `sorted`: the position of its newest record. The oldest record of the part is directly before
 * the position `end`.
 */
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

/** The fields of a search record that decide to which part the record belongs. */
export interface DatedRecord {
  sort: SortKeys;
  filters: { [name in 'kind' | 'year']?: string[] | undefined };
}

interface FilledPart<Some extends DatedRecord> extends IndexPart, Omit<IndexFolder, 'size'> {
  records: Some[];
}

/**
 * One index of Pagefind. `folder` is relative to the folder of the newest quotations, and empty for the newest quotations
 * themselves.
 */
export interface IndexFolder {
  folder: string;
  /** Does the index have all records of its kind? */
  isWhole: boolean;
  /** The number of records in the index. */
  size: number;
}
