import type {
  AnalysisNewsArticle,
  CorrectionComment,
  CreativeWork,
  Quotation,
  WithContext,
} from 'schema-dts';
import { withoutLinks } from '../article/linked-text.ts';
import { dayOfChange } from '../record/last-day.ts';
import type { ArticleEntry, QuotationEntry, SourceEntry } from '../record/record.ts';
import { sharedImage } from '../record/shared-image.ts';
import { SITE } from '../site.ts';
import { ui } from '../ui/strings.ts';
import { absolute, belowBase, urls } from '../urls.ts';
import { permalinkOf, sourcePermalinkOf, statusWords } from './credit.ts';
import { publisher } from './site-data.ts';

/**
 * Returns an article as schema.org data (https://schema.org/AnalysisNewsArticle). `citation` has the sources. `hasPart` has the
 * quotations; the `isBasedOn` of a quotation is its source. Paraphrases are left out, because they are the article’s own wording.
 *
 * Contract: every author of the article is a person, except the site itself. The authors of a source may be organisations, so
 * they are in its `creditText`. The `creditText` of a quotation has its speaker, if this is a group or unnamed.
 */
export function articleData(entry: ArticleEntry): WithContext<AnalysisNewsArticle> {
  const { description, basis, covers, tags } = entry.article.data;
  return {
    ...articleSummaryData(entry),
    url: absolute(urls.article(entry.article.slug)),
    description,
    ...(basis !== undefined && { abstract: basis }),
    ...(covers !== undefined && { temporalCoverage: covers }),
    ...(tags && { keywords: tags }),
    citation: entry.sources.map(sourceData),
    hasPart: entry.quotations.filter(({ quotation }) => quotation.form !== 'indirect').map(quotationData),
  };
}

/**
 * Returns the fields of an article that search engines read
 * (https://developers.google.com/search/docs/appearance/structured-data/article). The page of the article contains only these
 * fields of `articleData`.
 */
export function articleSummaryData(entry: ArticleEntry) {
  const { slug, data, language } = entry.article;
  const url = absolute(urls.article(slug));
  const changed = dayOfChange(entry.article);
  return {
    '@context': 'https://schema.org',
    '@type': 'AnalysisNewsArticle',
    '@id': url,
    headline: data.title,
    image: absolute(imageOf(entry)),
    inLanguage: language,
    ...(SITE.licence && { license: SITE.licence.url }),
    datePublished: data.published,
    ...(changed !== null && { dateModified: changed }),
    author: entry.bylines.map(authorOf),
    publisher: publisher(),
    ...(data.corrections && { correction: data.corrections.map(correctionData) }),
  } as const satisfies WithContext<AnalysisNewsArticle>;
}

function imageOf({ article }: ArticleEntry): string {
  const image = sharedImage(article);
  return image ? belowBase(image.src) : urls.shareCard(article.slug);
}

/** Returns schema.org data as text for a `script` element. The text has no `<`, so it cannot contain `</script>`. */
export function linkedDataText(data: object, indent = 0): string {
  return JSON.stringify(data, null, indent).replaceAll('<', '\\u003c');
}

const correctionData = ({ date, text }: { date: string; text: string }): CorrectionComment => ({
  '@type': 'CorrectionComment',
  datePublished: date,
  text: withoutLinks(text),
});

function sourceData(entry: SourceEntry): CreativeWork {
  const { source, article } = entry;
  return {
    '@type': 'CreativeWork',
    '@id': sourcePermalinkOf(entry),
    ...(source.title !== null && { name: source.title }),
    ...(source.url !== null && { url: source.url }),
    ...(source.authors.length > 0 && { creditText: source.authors.join(', ') }),
    ...(source.published !== null && { datePublished: source.published }),
    ...(source.archive !== null && { archivedAt: source.archive.url }),
    publisher: {
      '@type': 'Organization',
      '@id': absolute(urls.outlet(source.outlet.id)),
      name: source.outlet.name,
    },
    ...(source.via !== null && {
      isBasedOn: { '@id': absolute(urls.source(article.slug, source.via)) },
    }),
  };
}

function quotationData(entry: QuotationEntry): Quotation {
  const { quotation, source, article } = entry;
  return {
    '@type': 'Quotation',
    '@id': permalinkOf(entry),
    url: permalinkOf(entry),
    text: quotation.text,
    inLanguage: quotation.lang,
    ...saidBy(entry),
    description: statusWords(entry),
    isBasedOn: { '@id': absolute(urls.source(article.slug, source.key)) },
  };
}

function saidBy({
  attribution,
}: QuotationEntry): Pick<Quotation & object, 'creditText' | 'spokenByCharacter'> {
  const { role, url, kind } = attribution;
  const name = ui.named(attribution.name);
  const named = {
    name,
    ...(url !== null && { '@id': absolute(url) }),
    ...(role !== null && { description: role }),
  };
  if (kind === 'person') return { spokenByCharacter: { '@type': 'Person', ...named } };
  if (kind === 'organisation' || kind === 'outlet')
    return { spokenByCharacter: { '@type': 'Organization', ...named } };
  return { creditText: role === null ? name : `${name}, ${role}` };
}

/** An author who is named in the settings of the site is the organisation that publishes it. */
function authorOf({ name, url }: ArticleEntry['bylines'][number]) {
  const isSite = (SITE.authors as readonly string[]).includes(name);
  if (isSite) return { '@type': 'Organization', name, url: absolute(urls.home()) } as const;
  return { '@type': 'Person', name, ...(url !== null && { url: absolute(url) }) } as const;
}
