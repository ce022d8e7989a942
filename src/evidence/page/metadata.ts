import { singleSpaced } from '../../single-spaced.ts';
import { metadataOfJsonLd } from './json-ld.ts';
import type { Metadata, Origin } from './page.ts';
import { plainText } from './plain-text.ts';

/**
 * Returns the metadata of a page, each value with its origin. JSON-LD comes before `meta` elements, and `meta` elements come
 * before other elements. Only for the canonical URL, `link` comes before `meta`.
 *
 * Contract: `published` is a day, month or year as the page writes it; it is not converted to another time zone. The day of a
 * change, such as `<time class="updated">`, is not used. All values are plain text.
 */
export function metadataOf(document: Document): Metadata {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const linked = metadataOfJsonLd(scripts.map(script => script.textContent ?? ''));
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content) metas.set(name.toLowerCase(), [...(metas.get(name.toLowerCase()) ?? []), content]);
  }
  const meta = (...names: string[]): Origin<string>[] =>
    names.flatMap(name =>
      (metas.get(name) ?? []).slice(0, 1).map(value => ({ value, origin: `meta ${name}` })),
    );
  const seen = (selector: string, origin: string, attribute?: string): Origin<string>[] => {
    const element = [...document.querySelectorAll(selector)].find(one => !isOfChange(one));
    const value = attribute === undefined ? element?.textContent : element?.getAttribute(attribute);
    return value ? [{ value, origin }] : [];
  };
  const authors = authorsOf(linked, metas, seen);
  return clean({
    title: [
      linked.title,
      ...meta('og:title', 'citation_title', 'dc.title', 'twitter:title'),
      ...seen('h1', 'h1'),
      ...seen('title', 'title'),
    ],
    published: [
      linked.published,
      ...meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'citation_publication_date',
        'dcterms.created',
        'dc.date',
        'pubdate',
        'date',
      ),
      ...seen('time[datetime]', 'time', 'datetime'),
    ],
    outlet: [linked.outlet, ...meta('og:site_name', 'citation_journal_title', 'application-name')],
    canonical: [
      linked.canonical,
      ...seen('link[rel="canonical"]', 'link canonical', 'href'),
      ...meta('og:url'),
    ],
    authors,
  });
}

function authorsOf(
  linked: Metadata,
  metas: ReadonlyMap<string, string[]>,
  seen: (selector: string, origin: string) => Origin<string>[],
): Origin<string[]> | undefined {
  if (linked.authors) return linked.authors;
  for (const name of ['article:author', 'author', 'parsely-author', 'citation_author', 'dc.creator']) {
    const value = (metas.get(name) ?? []).filter(one => !/^https?:/u.test(one));
    if (value.length > 0) return { value, origin: `meta ${name}` };
  }
  const [byline] = [
    ...seen('[rel="author"]', 'byline'),
    ...seen('[itemprop="author"]', 'byline'),
    ...seen('.byline', 'byline'),
  ];
  return byline && { value: [byline.value.replace(/^\s*by\s+/iu, '')], origin: byline.origin };
}

const isOfChange = (element: Element) =>
  /updat|modif|edited/iu.test(
    `${element.className} ${element.parentElement?.className} ${element.getAttribute('itemprop')}`,
  );

function clean({
  authors,
  ...texts
}: Record<'title' | 'published' | 'outlet' | 'canonical', (Origin<string> | undefined)[]> & {
  authors: Origin<string[]> | undefined;
}): Metadata {
  const first = (name: keyof typeof texts, accept: (value: string) => string | null) => {
    for (const found of texts[name]) {
      const value = found && accept(line(found.value));
      if (found && value) return { [name]: { value, origin: found.origin } };
    }
    return {};
  };
  const names = authors?.value.map(line).filter(name => name !== '' && name.length <= 120) ?? [];
  return {
    ...first('title', value => value.slice(0, 300)),
    ...(authors &&
      names.length > 0 && { authors: { value: [...new Set(names)].slice(0, 20), origin: authors.origin } }),
    ...first('published', value => /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T\s])/u.exec(value)?.[0] ?? null),
    ...first('outlet', value => value.slice(0, 120)),
    ...first('canonical', value => (/^https?:\/\/\S+$/u.test(value) && URL.canParse(value) ? value : null)),
  };
}

const line = (text: string) => singleSpaced(plainText(text));
