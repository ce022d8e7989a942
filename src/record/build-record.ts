import type { Article, Source } from '../read/article.ts';
import type { OutletData, SpeakerData } from '../read/schema/registry.ts';
import { viaChain } from '../read/trail.ts';
import { urls } from '../urls.ts';
import { echoesOf } from './echoes.ts';
import { leadOf } from './lead.ts';
import type {
  ArticleEntry,
  OutletEntry,
  QuotationEntry,
  SiteRecord,
  SourceEntry,
  SpeakerEntry,
  Voice,
} from './record.ts';
import { tallyOf } from './tally.ts';

/** Reading speed for English prose, words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047, gives 238 for non-fiction). */
const WORDS_A_MINUTE = 238;

/** Joins all articles to the record of the site. Pure: the same content gives the same record in the same order. */
export function buildRecord(
  articles: Article[],
  registry: RegistryRows,
  siteAuthors: readonly string[],
): SiteRecord {
  const entries = [...articles]
    .sort(newestFirst)
    .map(article => articleEntry(article, registry, siteAuthors));
  const quotations = entries.flatMap(entry => entry.quotations);
  for (const [entry, others] of echoesOf(quotations)) entry.alsoIn = others;
  return {
    articles: entries,
    quotations,
    outlets: outletEntries(entries, registry),
    speakers: speakerEntries(quotations, registry),
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
  const quotations = article.quotations.flatMap((quotation): QuotationEntry[] => {
    const source = sources.get(quotation.source);
    if (!source) return [];
    const { speaker } = quotation;
    const isPrivate = speaker !== null && registry.speakers[speaker.id]?.private === true;
    const voice = speaker
      ? { name: speaker.name, role: speaker.role, url: isPrivate ? null : urls.speaker(speaker.id) }
      : { name: source.outlet.name, role: null, url: urls.outlet(source.outlet.id) };
    const url = urls.quotation(article.slug, quotation.id);
    return [
      { quotation, source, sourceNumber: numbers.get(source.key) ?? 0, article, voice, url, alsoIn: [] },
    ];
  });
  return {
    article,
    authors: article.data.authors ?? [...siteAuthors],
    standfirst: article.data.standfirst ?? article.data.description,
    quotations,
    sources: article.sources.map((source, index) =>
      sourceEntry(source, index + 1, article, sources, quotations),
    ),
    voices: voicesOf(quotations),
    tally: tallyOf(quotations),
    readingMinutes: Math.max(1, Math.ceil(article.wordCount / WORDS_A_MINUTE)),
    lead: leadOf(quotations),
  };
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
  };
}

/** Who speaks, most often first; equal counts in order of first use. */
function voicesOf(quotations: QuotationEntry[]): Voice[] {
  const groups = Map.groupBy(quotations, ({ voice }) => voice.name);
  return [...groups]
    .map(([name, entries]) => ({ name, url: entries[0]?.voice.url ?? null, tally: tallyOf(entries) }))
    .sort((one, other) => other.tally.total - one.tally.total);
}

function outletEntries(articles: ArticleEntry[], registry: RegistryRows): OutletEntry[] {
  const documents = Map.groupBy(
    articles.flatMap(({ sources }) => sources),
    ({ source }) => source.outlet.id,
  );
  return [...documents]
    .flatMap(([id, sources]): OutletEntry[] => {
      const outlet = registry.outlets[id];
      const quotations = sources.flatMap(source => source.quotations);
      return outlet
        ? [
            {
              id,
              outlet,
              documents: sources,
              quotations,
              tally: tallyOf(quotations),
              dates: datesOf(sources.map(({ article }) => article)),
            },
          ]
        : [];
    })
    .sort((one, other) => other.tally.total - one.tally.total || compare(one.outlet.name, other.outlet.name));
}

function speakerEntries(quotations: QuotationEntry[], registry: RegistryRows): SpeakerEntry[] {
  const groups = Map.groupBy(quotations, ({ quotation }) => quotation.speaker?.id);
  return [...groups]
    .flatMap(([id, entries]): SpeakerEntry[] => {
      const speaker = id === undefined ? undefined : registry.speakers[id];
      if (id === undefined || !speaker || speaker.private) return [];
      return [
        {
          id,
          speaker,
          quotations: entries,
          tally: tallyOf(entries),
          dates: datesOf(entries.map(({ article }) => article)),
        },
      ];
    })
    .sort(
      (one, other) => other.tally.total - one.tally.total || compare(one.speaker.name, other.speaker.name),
    );
}

/** First and last day of publication. */
function datesOf(articles: Article[]): { first: string; last: string } {
  const days = articles.map(({ data }) => data.published).sort();
  return { first: days[0] ?? '', last: days.at(-1) ?? '' };
}

const newestFirst = (one: Article, other: Article) =>
  compare(other.data.published, one.data.published) || compare(one.slug, other.slug);
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The registries as plain rows, by id. */
export interface RegistryRows {
  outlets: Readonly<Record<string, OutletData>>;
  speakers: Readonly<Record<string, SpeakerData>>;
}
