import type { Graph, NewsMediaOrganization } from 'schema-dts';
import { PAGE_LANGUAGE } from '../language.ts';
import { SITE } from '../site.ts';
import { absolute, urls } from '../urls.ts';

/** Returns the publisher as schema.org data for any page. The home page has more fields under the same `@id`. */
export const publisher = () =>
  ({
    '@type': 'NewsMediaOrganization',
    '@id': absolute(urls.home()),
    name: SITE.name,
    url: absolute(urls.home()),
    logo: absolute(urls.iconPng()),
  }) as const satisfies NewsMediaOrganization;

/**
 * Returns the site and its publisher as schema.org data for the home page (https://schema.org/WebSite,
 * https://schema.org/NewsMediaOrganization).
 */
export const siteData = (): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'WebSite',
      name: SITE.name,
      url: absolute(urls.home()),
      description: SITE.tagline,
      inLanguage: PAGE_LANGUAGE,
      publisher: { '@id': absolute(urls.home()) },
    },
    {
      ...publisher(),
      publishingPrinciples: absolute(urls.method()),
      correctionsPolicy: absolute(urls.corrections()),
      ...(SITE.contact !== null && { contactPoint: contactPoint(SITE.contact) }),
    },
  ],
});

const contactPoint = (contact: string) =>
  ({
    '@type': 'ContactPoint',
    ...(contact.startsWith('mailto:')
      ? { email: contact.slice('mailto:'.length) }
      : contact.startsWith('tel:')
        ? { telephone: contact.slice('tel:'.length) }
        : { url: contact }),
  }) as const;
