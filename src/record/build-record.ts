import type { Article, Outlet, Quotation, Source } from '../article/article.ts';
import { viaChain } from '../article/trail.ts';
import type { OutletData, SpeakerData } from '../content/schema/registry.ts';
import type { StatementData } from '../content/schema/statements.ts';
import type { TopicData } from '../content/schema/topics.ts';
import { urls } from '../urls.ts';
import { compareNames } from './alphabet.ts';
import { alsoOnRecord, neighbourOf } from './also-on-record.ts';
import { analysesSpan } from './analyses-span.ts';
import { contentsOf } from './contents.ts';
import { documentsOf } from './documents.ts';
import { duplicatesOf } from './duplicates.ts';
import { featuredQuotation } from './featured-quotation.ts';
import type {
  ArticleEntry,
  Attribution,
  Neighbour,
  OutletEntry,
  QuotationEntry,
  SiteRecord,
  SourceEntry,
  Voice,
} from './record.ts';
import { renderingsOf } from './renderings.ts';
import { setWhenAsked } from './set-when-asked.ts';
import { sightingOf } from './sighting.ts';
import { speakerEntries } from './speaker-entries.ts';
import { tallyOf } from './tally.ts';
import { authorEntries, bylinesOf, topicEntries, topicsIn } from './topics.ts';

/**
 * The mean speed at which adults read English non-fiction silently: Brysbaert, “How many words do we read per minute?”, Journal
 * of Memory and Language 109 (2019), doi:10.1016/j.jml.2019.104047.
 */
const WORDS_A_MINUTE = 238;

/**
 * Builds the record of the site from all articles. Pure: the same content gives the same record in the same order. `siteAuthors`
 * are the authors of articles that name no author.
 */
export function buildRecord(
  articles: Article[],
  registry: RegistryRows,
  siteAuthors: readonly string[],
): SiteRecord {
  const entries = [...articles]
    .sort(newestFirst)
    .map(article => articleEntry(article, registry, siteAuthors));
  for (const [index, entry] of entries.entries()) {
    entry.newer = neighbour(entries[index - 1]);
    entry.older = neighbour(entries[index + 1]);
  }
  const authors = authorEntries(entries);
  const withPage = new Set(authors.map(({ id }) => id));
  for (const entry of entries) entry.bylines = bylinesOf(entry.authors, withPage);
  const quotations = entries.flatMap(entry => entry.quotations);
  for (const [entry, others] of duplicatesOf(quotations))
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

function articleEntry(
  article: Article,
  registry: RegistryRows,
  siteAuthors: readonly string[],
): ArticleEntry {
  const sources = new Map(article.sources.map(source => [source.key, source]));
  const numbers = new Map(article.sources.map(({ key }, index) => [key, index + 1]));
  const seenBySource = new Map(article.sources.map(source => [source, sightingOf(source, article)]));
  const quotations = article.quotations.flatMap((quotation): QuotationEntry[] => {
    const source = sources.get(quotation.source);
    if (!source) return [];
    const { speaker } = quotation;
    const attribution = speaker ? speakerAttribution(speaker, registry) : outletAttribution(source.outlet);
    const url = urls.quotation(article.slug, quotation.id);
    const sourceNumber = numbers.get(source.key) ?? 0;
    const seen = seenBySource.get(source) ?? 'not-seen';
    return [
      {
        quotation,
        source,
        sourceNumber,
        article,
        attribution,
        url,
        alsoIn: [],
        renders: null,
        partOf: null,
        seen,
      },
    ];
  });
  const entryOf = new Map(quotations.map(entry => [entry.quotation.id, entry]));
  for (const entry of quotations) entry.partOf = entryOf.get(entry.quotation.partOf ?? '') ?? null;
  const entry: ArticleEntry = {
    article,
    authors: article.data.authors ?? [...siteAuthors],
    bylines: [],
    topics: topicsIn(article.data.tags),
    standfirst: article.data.standfirst ?? article.data.description,
    quotations,
    sources: article.sources.map((source, index) =>
      sourceEntry(source, index + 1, article, sources, quotations),
    ),
    voices: [],
    tally: tallyOf(quotations),
    readingMinutes: Math.max(1, Math.ceil(article.wordCount / WORDS_A_MINUTE)),
    featured: null,
    contents: [],
    also: { words: [], analyses: [] },
    older: null,
    newer: null,
  };
  setWhenAsked(entry, 'voices', () => voicesOf(quotations));
  setWhenAsked(entry, 'featured', () => featuredQuotation(quotations));
  setWhenAsked(entry, 'contents', () => contentsOf(article));
  return entry;
}

const neighbour = (entry: ArticleEntry | undefined): Neighbour | null =>
  entry ? neighbourOf(entry.article) : null;

function speakerAttribution(
  { id, name, role }: NonNullable<Quotation['speaker']>,
  { speakers }: RegistryRows,
): Attribution {
  if (id === null) return { name, role, url: null, kind: 'unnamed' };
  return { name, role, url: urls.speaker(id), kind: speakers[id]?.kind ?? 'unnamed' };
}

function outletAttribution({ id, name }: Outlet): Attribution {
  return { name, role: null, url: urls.outlet(id), kind: 'outlet' };
}

function sourceEntry(
  source: Source,
  number: number,
  article: Article,
  sources: ReadonlyMap<string, Source>,
  quotations: QuotationEntry[],
): SourceEntry {
  return {
    source,
    number,
    article,
    quotations: quotations.filter(entry => entry.source === source),
    via: viaChain(source, sources).map(({ outlet }) => outlet.short),
    seen: sightingOf(source, article),
  };
}

/**
 * Returns one line for each speaker or outlet. The lines with most quotations come first. Of lines with equally many quotations,
 * those with most paraphrases come first. All private speakers share one line. Two other speakers with the same name have two
 * lines.
 */
function voicesOf(quotations: QuotationEntry[]): Voice[] {
  const groups = Map.groupBy(quotations, ({ attribution }) => attribution.url ?? attribution.name);
  return [...groups.values()]
    .flatMap((entries): Voice[] => {
      const [first] = entries;
      if (!first) return [];
      const { name, url } = first.attribution;
      const counted = entries.filter(
        ({ partOf, quotation }) => partOf === null && quotation.form !== 'indirect',
      );
      return [{ name, url, tally: tallyOf(entries), quotations: counted }];
    })
    .sort(
      (one, other) => other.quotations.length - one.quotations.length || other.tally.total - one.tally.total,
    );
}

function outletEntries(articles: ArticleEntry[], registry: RegistryRows): OutletEntry[] {
  const groups = Map.groupBy(
    articles.flatMap(({ sources }) => sources),
    ({ source }) => source.outlet.id,
  );
  return [...groups]
    .flatMap(([id, sources]): OutletEntry[] => {
      const outlet = registry.outlets[id];
      const quotations = sources.flatMap(source => source.quotations);
      return outlet
        ? [
            {
              id,
              outlet,
              documents: documentsOf(sources),
              quotations,
              tally: tallyOf(quotations),
              analyses: analysesSpan(sources.map(({ article }) => article)),
            },
          ]
        : [];
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

/** The outlets, speakers, topics and statements that the editors describe, by id. */
export interface RegistryRows {
  outlets: Readonly<Record<string, OutletData>>;
  speakers: Readonly<Record<string, SpeakerData>>;
  topics?: Readonly<Record<string, TopicData>>;
  statements?: Readonly<Record<string, StatementData>>;
}
