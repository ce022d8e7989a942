import type { Article, Outlet, Quotation } from '../article/article.ts';
import { viaChain } from '../article/trail.ts';
import { urls } from '../urls.ts';
import { contentsOf } from './contents.ts';
import { featuredQuotation } from './featured-quotation.ts';
import type { ArticleEntry, Attribution, QuotationEntry, Voice } from './record.ts';
import type { RegistryRows } from './registry-rows.ts';
import { setWhenAsked } from './set-when-asked.ts';
import { sightingsOf } from './sighting.ts';
import { tallyOf } from './tally.ts';
import { topicsIn } from './topics.ts';

/**
 * The mean speed at which adults read English non-fiction silently: Brysbaert, “How many words do we read per minute?”, Journal
 * of Memory and Language 109 (2019), doi:10.1016/j.jml.2019.104047.
 */
const WORDS_A_MINUTE = 238;

/**
 * Returns the entry of an article. The fields that depend on other articles are empty: `buildRecord` sets them. They are
 * `bylines`, `also`, `older` and `newer`, and `alsoIn` and `renders` of each quotation. `siteAuthors` are the authors of articles
 * that name no author.
 */
export function articleEntry(
  article: Article,
  registry: RegistryRows,
  siteAuthors: readonly string[],
): ArticleEntry {
  const sources = new Map(article.sources.map(source => [source.key, source]));
  const numbers = new Map(article.sources.map(({ key }, index) => [key, index + 1]));
  const sightings = sightingsOf(article);
  const attributions = new Map<string, Attribution>();
  const quotations = article.quotations.flatMap((quotation): QuotationEntry[] => {
    const source = sources.get(quotation.source);
    if (!source) return [];
    const { speaker } = quotation;
    const found = speaker ? speakerAttribution(speaker, registry) : outletAttribution(source.outlet);
    const key = `${found.url} ${found.name} ${found.role}`;
    // One object for all quotations of a speaker, to save memory.
    const attribution = attributions.get(key) ?? found;
    attributions.set(key, attribution);
    const url = urls.quotation(article.slug, quotation.id);
    const sourceNumber = numbers.get(source.key) ?? 0;
    const seen = sightings.get(source) ?? 'not-seen';
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
  const bySource = Map.groupBy(quotations, ({ source }) => source);
  const entry: ArticleEntry = {
    article,
    authors: article.data.authors ?? [...siteAuthors],
    bylines: [],
    topics: topicsIn(article.data.tags),
    standfirst: article.data.standfirst ?? article.data.description,
    quotations,
    sources: article.sources.map((source, index) => ({
      source,
      number: index + 1,
      article,
      quotations: bySource.get(source) ?? [],
      via: viaChain(source, sources).map(({ outlet }) => outlet.short),
      seen: sightings.get(source) ?? 'not-seen',
    })),
    voices: [],
    tally: tallyOf(quotations),
    readingMinutes: Math.max(1, Math.ceil(article.wordCount / WORDS_A_MINUTE)),
    featured: null,
    contents: [],
    also: { words: [], analyses: [] },
    older: null,
    newer: null,
  };
  setWhenAsked(entry, 'voices', voicesIn);
  setWhenAsked(entry, 'featured', featuredIn);
  setWhenAsked(entry, 'contents', contentsIn);
  return entry;
}

const voicesIn = ({ quotations }: ArticleEntry) => voicesOf(quotations);
const featuredIn = ({ quotations }: ArticleEntry) => featuredQuotation(quotations);
const contentsIn = ({ article }: ArticleEntry) => contentsOf(article);

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
