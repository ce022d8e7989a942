import type { SearchRecord } from './search-records.ts';

/** Most records of a kind in one index. */
export const PART_LIMITS = {
  /**
   * A search costs 110 kB and some 10 bytes a record before its first ten results stand, so this keeps it below 300 kB in an archive of any
   * size (`npm run bench -- search`).
   */
  quotations: 15_000,
  /** Pagefind needs half a megabyte for one of 900 words while it indexes them. */
  articles: 2000,
};

/** Where the indexes of the articles lie. */
const ARTICLES = 'articles/';

/** The index of the newest quotations, in the folder that all others lie below; older ones; the articles, newest first. */
export function indexFolders<Some extends Dated>(records: Some[], limits = PART_LIMITS): Folder<Some>[] {
  const { articles = [], quotations = [] } = Object.groupBy(records, record =>
    isArticle(record) ? 'articles' : 'quotations',
  );
  return [...partsOf(quotations, limits.quotations), ...articleParts(articles, limits.articles)];
}

const articleParts = <Some extends Dated>(articles: Some[], limit: number) =>
  partsOf(articles, limit).map(part => ({ ...part, folder: ARTICLES + part.folder }));

/**
 * The records in parts of at most `limit`, newest first. A part ends with a year where that leaves it at least half full, else with a
 * month, else with a day, else where it is full.
 */
export function partsOf<Some extends Dated>(records: Some[], limit: number): RecordsPart<Some>[] {
  if (records.length <= limit) return [part(records, 0)];
  const sorted = records.toSorted(
    (one, other) => (one.sort.date < other.sort.date ? 1 : -1) * differ(one, other),
  );
  const parts: RecordsPart<Some>[] = [];
  for (let from = 0; from < sorted.length; ) {
    const end = endOf(sorted, from, limit);
    parts.push(part(sorted.slice(from, end), parts.length));
    from = end;
  }
  return parts;
}

/** Where each part of the quotations lies and what it holds, for the page that searches them; nothing where all are in one. */
export function partsForPage(quotations: Dated[], limit = PART_LIMITS.quotations): IndexPart[] {
  return quotations.length <= limit ? [] : partsOf(quotations, limit).map(({ records: _, ...rest }) => rest);
}

/** Where the indexes of articles lie, for the page that searches all of them together; nothing where there is one. */
export function articleFolders(articles: Dated[], limit = PART_LIMITS.articles): string[] {
  return articles.length <= limit ? [] : articleParts(articles, limit).map(({ folder }) => folder);
}

const isArticle = ({ filters }: Dated) => filters.kind?.[0] === 'article';

const differ = (one: Dated, other: Dated) => Number(one.sort.date !== other.sort.date);

const YEAR = 4;
const MONTH = 7;
const DAY = 10;

function endOf(sorted: Dated[], from: number, limit: number): number {
  const full = from + limit;
  if (full >= sorted.length) return sorted.length;
  const startsAnother = (at: number, length: number) =>
    sorted[at]?.sort.date.slice(0, length) !== sorted[at - 1]?.sort.date.slice(0, length);
  for (const length of [YEAR, MONTH, DAY])
    for (let at = full; at >= from + limit / 2; at -= 1) if (startsAnother(at, length)) return at;
  return full;
}

function part<Some extends Dated>(records: Some[], place: number): RecordsPart<Some> {
  return {
    folder: place === 0 ? '' : `older-${place}/`,
    since: records.at(-1)?.sort.date ?? '',
    years: [...new Set(records.flatMap(({ filters }) => filters.year ?? []))],
    records,
  };
}

/** A part of the index. */
export interface IndexPart {
  /** Below the index of the newest part; empty for that one itself. */
  folder: string;
  /** Date of its oldest record. */
  since: string;
  /** Values of the filter `year` that its records have. */
  years: string[];
}

/** What of a record decides its part. */
export type Dated = Pick<SearchRecord, 'sort'> & {
  filters: { [name in 'kind' | 'year']?: string[] | undefined };
};

interface RecordsPart<Some extends Dated> extends IndexPart, Folder<Some> {}

interface Folder<Some> {
  folder: string;
  records: Some[];
}
