import { ARTICLES_FOLDER, type IndexPart, type SortKeys } from './protocol.ts';

/** The most records of a kind in one index. */
export const PART_LIMITS = {
  /**
   * Before a search shows its first results, it fetches some bytes for every record of an index. This limit bounds them in an archive of any
   * size (`npm run bench -- search` measures them).
   */
  quotations: 15_000,
  /** While Pagefind indexes articles, it needs much memory for each of them. */
  articles: 2000,
};

/** All indexes of the site: first the newest quotations, whose folder holds all others, then older ones, then the articles, newest first. */
export function indexFolders<Some extends DatedRecord>(
  records: Some[],
  limits = PART_LIMITS,
): IndexFolder<Some>[] {
  const { articles = [], quotations = [] } = Object.groupBy(records, record =>
    isArticle(record) ? 'articles' : 'quotations',
  );
  return [...indexParts(quotations, limits.quotations), ...articleParts(articles, limits.articles)];
}

const articleParts = <Some extends DatedRecord>(articles: Some[], limit: number) =>
  indexParts(articles, limit).map(part => ({ ...part, folder: ARTICLES_FOLDER + part.folder }));

/**
 * The records in parts of at most `limit`, newest first. A part ends at the end of a year if it is then at least half full, else of a month,
 * else of a day, else where it is full.
 */
export function indexParts<Some extends DatedRecord>(records: Some[], limit: number): FilledPart<Some>[] {
  if (records.length <= limit) return [filledPart(records, 0)];
  const sorted = records.toSorted(
    (one, other) => (one.sort.date < other.sort.date ? 1 : -1) * differ(one, other),
  );
  const parts: FilledPart<Some>[] = [];
  for (let from = 0; from < sorted.length; ) {
    const end = endOf(sorted, from, limit);
    parts.push(filledPart(sorted.slice(from, end), parts.length));
    from = end;
  }
  return parts;
}

/** The parts of the quotations for the search page; none if there is only one. */
export function partsForPage(quotations: DatedRecord[], limit = PART_LIMITS.quotations): IndexPart[] {
  return quotations.length <= limit
    ? []
    : indexParts(quotations, limit).map(({ records: _, ...rest }) => rest);
}

/** The folders of all indexes of articles for the search page, which searches them together; none if there is only one. */
export function articleFolders(articles: DatedRecord[], limit = PART_LIMITS.articles): string[] {
  return articles.length <= limit ? [] : articleParts(articles, limit).map(({ folder }) => folder);
}

const isArticle = ({ filters }: DatedRecord) => filters.kind?.[0] === 'article';

const differ = (one: DatedRecord, other: DatedRecord) => Number(one.sort.date !== other.sort.date);

/** Lengths of the year, the month and the day at the start of a date. */
const PERIODS = [4, 7, 10];

function endOf(sorted: DatedRecord[], from: number, limit: number): number {
  const full = from + limit;
  if (full >= sorted.length) return sorted.length;
  const startsPeriod = (at: number, length: number) =>
    sorted[at]?.sort.date.slice(0, length) !== sorted[at - 1]?.sort.date.slice(0, length);
  for (const length of PERIODS)
    for (let at = full; at >= from + limit / 2; at -= 1) if (startsPeriod(at, length)) return at;
  return full;
}

function filledPart<Some extends DatedRecord>(records: Some[], index: number): FilledPart<Some> {
  return {
    folder: index === 0 ? '' : `older-${index}/`,
    since: records.at(-1)?.sort.date ?? '',
    years: [...new Set(records.flatMap(({ filters }) => filters.year ?? []))],
    records,
  };
}

/** The fields of a search record that decide its part. */
export interface DatedRecord {
  sort: SortKeys;
  filters: { [name in 'kind' | 'year']?: string[] | undefined };
}

interface FilledPart<Some extends DatedRecord> extends IndexPart, IndexFolder<Some> {}

interface IndexFolder<Some> {
  folder: string;
  records: Some[];
}
