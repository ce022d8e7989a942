import { ARTICLES_FOLDER, type IndexPart, type SortKeys } from './protocol.ts';

/** Numbers of records. */
const PART_LIMITS = {
  /** The most quotations in one index. After an edit of an article only the indexes with its records are made again. */
  quotations: 2000,
  /** The most articles in one index: each has as many words as thirty quotations, but nobody waits for the parts of articles. */
  articles: 250,
  /**
   * How many of the newest quotations are always searched. Before a search shows its first results, it fetches some bytes for each of them, so
   * this bounds these bytes in an archive of any size (`npm run bench -- search` measures them).
   */
  atOnce: 15_000,
};

/** All indexes of the site: first the newest quotations, whose folder holds all others, then older ones, then the articles, newest first. */
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
 * The records in parts, newest first, as are those of each part: Pagefind keeps that order. They are divided from the oldest on, so that new
 * records change the newest part alone. A part starts with a year if it is then at least half full, else with a month, else with a day, else
 * where it is full.
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

/** The parts of the quotations for the search page; none if there is only one. */
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

/** The folders of all indexes of articles for the search page, which searches them together; none if there is only one. */
export function articleFolders(articles: DatedRecord[], limit = PART_LIMITS.articles): string[] {
  return articles.length <= limit ? [] : articleParts(articles, limit).map(({ folder }) => folder);
}

const isArticle = ({ filters }: DatedRecord) => filters.kind?.[0] === 'article';

const differ = (one: DatedRecord, other: DatedRecord) => Number(one.sort.date !== other.sort.date);

/** Lengths of the year, the month and the day at the start of a date. */
const PERIODS = [4, 7, 10];

/** Where the part starts that ends before `end`. */
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

/** The fields of a search record that decide its part. */
export interface DatedRecord {
  sort: SortKeys;
  filters: { [name in 'kind' | 'year']?: string[] | undefined };
}

interface FilledPart<Some extends DatedRecord> extends IndexPart, Omit<IndexFolder, 'size'> {
  records: Some[];
}

/** One index. */
export interface IndexFolder {
  folder: string;
  /** Has it all records of its kind? */
  isWhole: boolean;
  /** The number of its records. */
  size: number;
}
