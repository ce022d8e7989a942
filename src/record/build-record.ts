import type { Article } from '../article/article.ts';
import { wordsIfComparable } from '../article/comparable.ts';
import { compareNames } from './alphabet.ts';
import { alsoOnRecord, neighbourOf } from './also-on-record.ts';
import { analysesSpan } from './analyses-span.ts';
import { articleEntry } from './article-entry.ts';
import { documentsOf } from './documents.ts';
import { duplicatesOf } from './duplicates.ts';
import type { ArticleEntry, Neighbour, OutletEntry, QuotationEntry, SiteRecord } from './record.ts';
import type { RegistryRows } from './registry-rows.ts';
import { renderingsOf } from './renderings.ts';
import { setWhenAsked } from './set-when-asked.ts';
import { speakerEntries } from './speaker-entries.ts';
import { tallyOf } from './tally.ts';
import { authorEntries, bylinesOf, topicEntries } from './topics.ts';

/**
 * Builds the record of the site from all articles. The same content gives the same record in the same order. `siteAuthors` are
 * the authors of articles that name no author.
 */
export function buildRecord(
  articles: Article[],
  registry: RegistryRows,
  siteAuthors: readonly string[],
  {
    entryOf = article => articleEntry(article, registry, siteAuthors),
    wordsKey = ({ quotation }) => wordsIfComparable(quotation),
  }: Partial<KnownParts> = {},
): SiteRecord {
  const entries = [...articles].sort(newestFirst).map(entryOf);
  for (const [index, entry] of entries.entries()) {
    entry.newer = neighbour(entries[index - 1]);
    entry.older = neighbour(entries[index + 1]);
  }
  const authors = authorEntries(entries);
  const withPage = new Set(authors.map(({ id }) => id));
  for (const entry of entries) entry.bylines = bylinesOf(entry.authors, withPage);
  const quotations = entries.flatMap(entry => entry.quotations);
  for (const entry of quotations) {
    entry.alsoIn = NO_DUPLICATES;
    entry.renders = null;
  }
  for (const [entry, others] of duplicatesOf(quotations, wordsKey))
    entry.alsoIn = others.map(({ url, article }) => ({
      url,
      title: article.data.title,
      lang: article.data.lang,
    }));
  for (const [entry, statement] of renderingsOf(quotations, registry.statements ?? {}))
    entry.renders = statement;
  const outlets = outletEntries(entries, registry);
  const speakers = speakerEntries(quotations, registry.speakers);
  const topics = topicEntries(entries, registry.topics ?? {});
  const lists = { outlets: byId(outlets), speakers: byId(speakers), topics: byId(topics) };
  const alsoOf = alsoOnRecord(lists);
  for (const entry of entries) setWhenAsked(entry, 'also', alsoOf);
  return {
    articles: entries,
    quotations,
    outlets,
    speakers,
    topics,
    authors,
    corrections: entries
      .flatMap(({ article }) =>
        (article.data.corrections ?? []).map(correction => ({ ...correction, article })),
      )
      .sort((one, other) => compare(other.date, one.date)),
  };
}

/** What the caller already has. The record is the same without it. */
interface KnownParts {
  /**
   * Returns the result of `articleEntry`. It may return the entry of an earlier record again. This record then sets its fields, so
   * the earlier record must not be used any more.
   */
  entryOf(article: Article): ArticleEntry;
  /** Returns the result of `wordsIfComparable`, or a digest of it. */
  wordsKey(entry: QuotationEntry): string | null;
}

/** One array for all quotations without duplicates, to save memory. */
const NO_DUPLICATES: QuotationEntry['alsoIn'] = [];

const neighbour = (entry: ArticleEntry | undefined): Neighbour | null =>
  entry ? neighbourOf(entry.article) : null;

function outletEntries(articles: ArticleEntry[], registry: RegistryRows): OutletEntry[] {
  const groups = Map.groupBy(
    articles.flatMap(({ sources }) => sources),
    ({ source }) => source.outlet.id,
  );
  return [...groups]
    .flatMap(([id, sources]): OutletEntry[] => {
      const outlet = registry.outlets[id];
      if (!outlet) return [];
      const quotations = sources.flatMap(source => source.quotations);
      const analyses = { count: 0, first: '', last: '' };
      const entry = { id, outlet, documents: [], quotations, tally: tallyOf(quotations), analyses };
      setWhenAsked<OutletEntry, 'documents'>(entry, 'documents', () => documentsOf(sources));
      setWhenAsked<OutletEntry, 'analyses'>(entry, 'analyses', () =>
        analysesSpan(sources.map(({ article }) => article)),
      );
      return [entry];
    })
    .sort(
      (one, other) => other.tally.total - one.tally.total || compareNames(one.outlet.name, other.outlet.name),
    );
}

const byId = <Entry extends { id: string }>(entries: Entry[]) =>
  new Map(entries.map(entry => [entry.id, entry]));
const newestFirst = (one: Article, other: Article) =>
  compare(other.data.published, one.data.published) || compare(one.slug, other.slug);
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
