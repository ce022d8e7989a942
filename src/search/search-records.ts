import type { Article, Evidence } from '../article/article.ts';
import { digestOf } from '../cache/digest.ts';
import { type KeptValues, NOTHING_KEPT } from '../cache/kept-values.ts';
import { dateWords, formatDate } from '../dates.ts';
import { ARTICLE_LANGUAGE, PAGE_LANGUAGE } from '../language.ts';
import type { ArticleEntry, QuotationEntry, SiteRecord } from '../record/record.ts';
import { ui } from '../ui/strings.ts';
import { urls } from '../urls.ts';
import { statusShape } from '../words/status.ts';
import { compoundParts } from './compounds.ts';
import { articleFilters, authorIds, quotationFilters, sourceYear } from './filters.ts';
import { type DatedRecord, indexFolders } from './index-parts.ts';
import {
  ARTICLE_FIELDS,
  SEARCHED_FIELDS,
  type SearchRecord,
  type ShownArticle,
  type ShownQuotation,
} from './protocol.ts';
import type { SearchableQuotation } from './searchable-quotation.ts';
import { indexedContent } from './terms/content.ts';
import { urlForm } from './terms/document-url.ts';
import type { WritableIndex } from './write-index.ts';

/**
 * Returns the indexes of the site, with one record for each quotation and each article. Two quotations cannot share a record: a
 * filter for one speaker would then find the words of the other.
 *
 * A record is made only when it is read. In a large archive all records need much memory, and making them takes most of the time
 * of a build. `articleKey` returns the cache key of an article. `kept` has the values that the last build computed.
 */
export function siteIndex(
  record: SiteRecord,
  articleKey: (article: Article) => string,
  kept: KeptValues = NOTHING_KEPT,
): WritableIndex[] {
  const context = {
    otherNames: otherNames(record),
    parts: compoundParts(textsOf(record.quotations)),
    authors: authorIds(record),
  };
  let keys: ReadonlyMap<QuotationEntry, string> | undefined;
  const keyOf = (entry: QuotationEntry) => {
    keys ??= quotationKeys(record, context, articleKey, kept);
    return keys.get(entry);
  };
  const dated = [
    ...record.quotations.map(entry => ({
      ...datedQuotation(entry),
      key: () => keyOf(entry),
      make: () => quotationRecord(entry, context),
    })),
    ...record.articles.map(entry => ({
      ...datedArticle(entry),
      key: () => [articleKey(entry.article), articleFilters(entry, context.authors)],
      make: () => articleRecord(entry, context),
    })),
  ];
  return indexFolders<DatedRecord & { key: () => unknown; make: () => SearchRecord }>(dated).map(
    ({ records, ...folder }) => ({
      ...folder,
      key: () => digestOf(context.parts.key, ...records.map(({ key }) => key())),
      records: {
        *[Symbol.iterator]() {
          for (const { make } of records) yield make();
        },
      },
    }),
  );
}

/** Maps each quotation to a digest of all inputs of its record, except the words inside compounds. */
function quotationKeys(
  { articles }: SiteRecord,
  context: Context,
  articleKey: (article: Article) => string,
  kept: KeptValues,
) {
  const keys = new Map<QuotationEntry, string>();
  for (const { article, quotations } of articles) {
    const { author = [] } = articleFilters({ article }, context.authors);
    const digests = kept.of([articleKey(article), ...author].join(' '), () =>
      quotations.map(entry => digestOf(quotationParts(entry, context))).join(' '),
    );
    for (const [index, digest] of digests.split(' ').entries()) {
      const entry = quotations[index];
      if (entry) keys.set(entry, digest);
    }
  }
  kept.save();
  return keys;
}

function* textsOf(quotations: SearchableQuotation[]): Generator<{ text: string; lang: string }> {
  for (const { quotation } of quotations) yield quotation;
}

/** Returns the search record of a quotation. */
export function quotationRecord(
  entry: SearchableQuotation,
  context: Context = NO_CONTEXT,
): SearchRecord<ShownQuotation> {
  const { shown, hidden, filters, sort } = quotationParts(entry, context);
  const fields = SEARCHED_FIELDS.map(name => shown[name]);
  return {
    content: indexedContent(fields, hidden, context.parts.of(entry.quotation.lang)),
    shown,
    filters,
    sort,
  };
}

/** Returns everything from which the record of a quotation is made, except the words inside compounds. */
function quotationParts(entry: SearchableQuotation, { otherNames, authors }: Context) {
  const { source } = entry;
  // With a filter `kind`, every search would fetch a list of all quotations.
  const { kind: _, ...filters } = quotationFilters(entry, authors);
  const shown = shownQuotation(entry);
  const hidden = [shown.speakerUrl, shown.outletUrl].flatMap(page => otherNames.get(page) ?? []);
  const form = source.url === null ? null : urlForm(source.url);
  return {
    shown,
    hidden: [...hidden, ...(form === null ? [] : [form])],
    filters,
    sort: datedQuotation(entry).sort,
  };
}

/** Returns what the search page shows of a quotation. */
export function shownQuotation(entry: SearchableQuotation): ShownQuotation {
  const { quotation, source, article, attribution, url } = entry;
  const { form, verification, lang, original } = quotation;
  const articleLang = onPage(article.data.lang ?? ARTICLE_LANGUAGE);
  return {
    id: quotation.id,
    url,
    words: quotation.text,
    form,
    lang: onPage(lang),
    speaker: attribution.name ?? '',
    role: attribution.role ?? '',
    outlet: source.outlet.name,
    article: article.data.title,
    ...(articleLang !== '' && { articleLang }),
    ...(onPage(ARTICLE_LANGUAGE) !== '' && { roleLang: ARTICLE_LANGUAGE }),
    date: dateWords(source.published, ui.dateNotKnown),
    shape: statusShape({ form, status: verification.status }),
    speakerUrl: attribution.url ?? '',
    outletUrl: urls.outlet(source.outlet.id),
    recordUrl: urls.recordRow(article.slug, quotation.id),
    trail: ui.trail(quotation.trail.map(({ name }) => name)),
    original,
    recorded: recordedWords(verification.evidence && source.evidence[verification.evidence.index]),
  };
}

/** Returns words such as `page captured 3 May 2025; still there on 1 June 2025`, or an empty text if there is no evidence. */
function recordedWords(evidence: Evidence | null | undefined): string {
  if (!evidence) return '';
  const { seen, capture, lastVerified } = evidence;
  const day = formatDate(capture?.at?.slice(0, 10) ?? seen);
  const asked = lastVerified && ui.recorded[lastVerified.outcome](formatDate(lastVerified.at.slice(0, 10)));
  return [ui.recorded[capture ? 'captured' : 'noted'](day), ...(asked ? [asked] : [])]
    .map(part => part.join(''))
    .join('; ');
}

const onPage = (lang: string) => (lang === PAGE_LANGUAGE ? '' : lang);

/** Returns the date and the year of a quotation. The date decides to which index the quotation belongs. */
export const datedQuotation = ({ source, article }: SearchableQuotation): DatedRecord => ({
  filters: { year: [sourceYear(source)] },
  sort: { date: source.published ?? article.data.published },
});

/** Returns the date and the kind of an article, which decide to which index it belongs. */
export const datedArticle = ({ article }: Pick<ArticleEntry, 'article'>): DatedRecord => ({
  filters: { kind: ['article'] },
  sort: { date: article.data.published },
});

function articleRecord(entry: ArticleEntry, { parts, authors }: Context): SearchRecord<ShownArticle> {
  const shown = shownArticle(entry);
  return {
    content: indexedContent(
      ARTICLE_FIELDS.map(name => shown[name]),
      [],
      parts.of(entry.article.language),
    ),
    shown,
    filters: articleFilters(entry, authors),
    sort: datedArticle(entry).sort,
  };
}

/** Returns what the search page shows of an article. */
export const shownArticle = ({ article, standfirst }: ArticleEntry): ShownArticle => ({
  id: article.slug,
  url: urls.article(article.slug),
  lang: onPage(article.language),
  title: article.data.title,
  text: `${standfirst} ${article.text}`,
  date: formatDate(article.data.published),
});

/** Returns the other names of speakers and outlets, by the path of the page of the speaker or outlet. */
function otherNames({ speakers, outlets }: SiteRecord): Context['otherNames'] {
  return new Map([
    ...speakers.map(({ id, speaker }) => [urls.speaker(id), alsoOf(speaker)] as const),
    ...outlets.map(({ id, outlet }) => [urls.outlet(id), alsoOf(outlet)] as const),
  ]);
}

/** Returns the short name, if there is one, and the other names of a speaker or outlet. */
export const alsoOf = ({ short, also = [] }: { short?: string | undefined; also?: string[] | undefined }) =>
  short === undefined ? also : [short, ...also];

const NO_CONTEXT: Context = { otherNames: new Map(), parts: compoundParts([]), authors: new Set() };

interface Context {
  otherNames: ReadonlyMap<string, string[]>;
  parts: ReturnType<typeof compoundParts>;
  authors: ReadonlySet<string>;
}
