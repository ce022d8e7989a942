import type { CollectionPage, ProfilePage, Quotation, WithContext } from 'schema-dts';
import type { AuthorEntry, OutletEntry, QuotationEntry, SpeakerEntry } from '../record/record.ts';
import { absolute, urls } from '../urls.ts';
import { permalinkOf, statusWords } from './credit.ts';

/**
 * Returns a page of a speaker as schema.org data. `quotations` are the quotations on this page. Paraphrases among them are left
 * out. The `url` in the data is the URL of the speaker’s first page. The page of a person or an organisation is a `ProfilePage`
 * (https://schema.org/ProfilePage), which must be about a person or an organisation. The page of a group or an unnamed speaker is
 * a `CollectionPage`.
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

/** Returns a page of an author as schema.org data. The `url` in the data is the URL of the author’s first page. */
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
 * Returns a page of an outlet, which is a list of documents, as schema.org data. The `url` in the data is the URL of the outlet’s
 * first page.
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

/** Returns a quotation for the page of its speaker. The file `article.jsonld` of the article has more fields of the quotation. */
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
