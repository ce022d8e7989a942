import type { ContentFiles } from '../content/content-files.ts';
import { PAGES } from '../content/content-paths.ts';
import type { Registry } from '../content/registry-tables.ts';
import { tagSlug } from '../content/tag-slug.ts';
import { SITE } from '../site.ts';
import { urls } from '../urls.ts';
import type { CheckedArticle } from './read-one.ts';

/**
 * Returns the paths that a link may have on a site with this content, such as `articles/flood/`. Leaves out further pages of long
 * lists, such as `articles/2/`, and the data files of single years.
 */
export function sitePaths(files: ContentFiles, registry: Registry, articles: CheckedArticle[]): SitePaths {
  const drafts = new Set(articles.flatMap(({ article }) => (article?.data.draft ? [article.slug] : [])));
  const slugs = files.articles.map(({ slug }) => slug).filter(slug => !drafts.has(slug));
  const published = articles.filter(({ article }) => article && !drafts.has(article.slug));
  // An article that cannot be read may name any outlet or speaker, and have any former slug. Because of such an article, all
  // outlets, speakers and published slugs count as existing.
  const isWhole = articles.every(({ article }) => article !== null);
  const named = (kind: 'outlets' | 'speakers') =>
    new Set(isWhole ? published.flatMap(({ names }) => names[kind]) : registry[kind].keys());
  const outlets = [...named('outlets')];
  const speakers = [...named('speakers')].filter(id => !registry.speakers.get(id)?.private);
  const topics = [...new Set(published.flatMap(({ article }) => article?.data.tags ?? []).map(tagSlug))];
  const authors = authorsWithPage(published);
  const main = [
    ...files.publicFiles,
    ...new Set([...PAGES, ...files.pages.map(({ slug }) => slug)].map(slug => `${slug}/`)),
    ...OF_THE_SITE.map(path => path.slice(SITE.base.length)),
    ...slugs.flatMap(slug => [urls.article(slug), urls.record(slug)]).map(below),
    ...outlets.map(id => below(urls.outlet(id))),
    ...speakers.map(id => below(urls.speaker(id))),
    ...(topics.length > 0 ? [below(urls.topics())] : []),
    ...topics.map(id => below(urls.topic(id))),
    ...authors.map(id => below(urls.author(id))),
  ];
  const former = [
    ...published.flatMap(({ article }) => article?.data.formerly ?? []).map(urls.article),
    ...(isWhole ? [] : registry.published.articles).map(({ slug }) => urls.article(slug)),
    ...[...registry.former.outlets.keys()].map(id => urls.outlet(id)),
    ...[...registry.former.speakers.keys()].map(id => urls.speaker(id)),
  ];
  const beside = [
    urls.iconPng(),
    urls.searchVocabulary(),
    `${SITE.base}robots.txt`,
    ...(SITE.security ? [SITE.base + urls.securityTxt().slice(1)] : []),
    ...slugs.flatMap(slug => [
      urls.articleData(slug),
      urls.annotations(slug),
      urls.shareCard(slug),
      ...(['bib', 'ris', 'json'] as const).map(format => urls.citations(slug, format)),
    ]),
    ...speakers.map(urls.speakerFeed),
    ...outlets.map(urls.outletFeed),
    ...topics.map(urls.topicFeed),
    ...authors.map(urls.authorFeed),
  ];
  return { main, all: new Set([...main, ...[...former, ...beside].map(below)]), drafts };
}

/** Only authors with at least two articles have a page. */
function authorsWithPage(articles: CheckedArticle[]): string[] {
  const slugs = articles.flatMap(({ article }) => [...new Set((article?.data.authors ?? []).map(tagSlug))]);
  return [...Map.groupBy(slugs, id => id)].flatMap(([id, { length }]) =>
    length > 1 && id !== '' ? [id] : [],
  );
}

const below = (path: string) => path.slice(SITE.base.length);

const OF_THE_SITE = [
  urls.home(),
  urls.articles(),
  urls.outlets(),
  urls.speakers(),
  urls.search(),
  urls.corrections(),
  urls.quotationsJson(),
  urls.quotationsCsv(),
  urls.quotationsSchema(),
  urls.recompute(),
  urls.data(),
  urls.rssFeed(),
  urls.jsonFeed(),
  urls.siteCard(),
  urls.sitemap(),
];

export interface SitePaths {
  /** Pages and files that an editor may mean. They are proposed for a dead link. */
  main: string[];
  /** The paths in `main`, redirects, and files that belong to pages, such as feeds and share cards. */
  all: ReadonlySet<string>;
  drafts: ReadonlySet<string>;
}
