import type { CollectionPage, ProfilePage, Quotation, WithContext } from 'schema-dts';
import type { AuthorEntry, OutletEntry, QuotationEntry, SpeakerEntry } from '../record/record.ts';
import { absolute, urls } from '../urls.ts';
import { permalinkOf, statusWords } from './credit.ts';

/**
 * Returns a page of a speaker as schema.org data. `quotations` are the quotations and paraphrases on this page. The data have
 * only the quotations. `url` is the URL of the speaker’s first page. A person or an organisation has a `ProfilePage`
 * (https://schema.org/ProfilePage). A group or an unnamed speaker has a `CollectionPage`.
 */
export function speakerData(
  { id, speaker }: Pick<SpeakerEntry, 'id' | 'speaker'>,
  quotations: readonly QuotationEntry[],
): WithContext<ProfilePage | CollectionPage> {
  const { name, kind, description, also, sameAs } = speaker;
  const url = absolute(urls.speaker(id));
  const about = {
    '@id': url,
    name,
    ...(description !== undefined && { description }),
    ...(also && { alternateName: also }),
    ...(sameAs && { sameAs }),
  };
  const hasPart = quotations.filter(({ quotation }) => quotation.form !== 'indirect').map(quotationOf);
  const page = { '@context': 'https://schema.org', url, ...(hasPart.length > 0 && { hasPart }) } as const;
  if (kind === 'person')
    return { ...page, '@type': 'ProfilePage', mainEntity: { '@type': 'Person', ...about } };
  if (kind === 'organisation')
    return { ...page, '@type': 'ProfilePage', mainEntity: { '@type': 'Organization', ...about } };
  return { ...page, '@type': 'CollectionPage', name };
}

/** Returns a page of an author as schema.org data. `url` is the URL of the author’s first page. */
export function authorData({ id, name }: Pick<AuthorEntry, 'id' | 'name'>): WithContext<ProfilePage> {
  const url = absolute(urls.author(id));
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    mainEntity: { '@type': 'Person', '@id': url, name, url },
  };
}

/**
 * Returns a page of an outlet, which lists documents, as schema.org data. The first `url` is the URL of the outlet’s first page.
 */
export function outletData({ id, outlet }: Pick<OutletEntry, 'id' | 'outlet'>): WithContext<CollectionPage> {
  const { name, also, sameAs } = outlet;
  const page = absolute(urls.outlet(id));
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    url: page,
    name,
    about: {
      '@type': 'Organization',
      '@id': page,
      name,
      ...(outlet.url !== undefined && { url: outlet.url }),
      ...(also && { alternateName: also }),
      ...(sameAs && { sameAs }),
    },
  };
}

function quotationOf(entry: QuotationEntry): Quotation {
  const { quotation, article } = entry;
  return {
    '@type': 'Quotation',
    '@id': permalinkOf(entry),
    text: quotation.text,
    inLanguage: quotation.lang,
    description: statusWords(entry),
    isPartOf: { '@id': absolute(urls.article(article.slug)) },
  };
}
