import type { ReadSitePage } from '../article/read-site-page.ts';
import type { ContentFiles } from '../content/content-files.ts';
import type { Registry } from '../content/registry-tables.ts';
import type { SiteLink } from '../markdown/site-links.ts';
import { headingsOf } from '../markdown/to-html.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { nearestName } from '../problems/suggest.ts';
import { SETTINGS_FILE } from '../settings/report-setting.ts';
import { SITE } from '../site.ts';
import type { Anchors } from './anchors.ts';
import type { CheckedArticle } from './read-one.ts';
import { type SitePaths, sitePaths } from './site-paths.ts';

/**
 * Finds links and images whose page, file of `public/` or anchor is missing on this site. Drafts may link to drafts. The result
 * is never cached, because it depends on all content.
 *
 * Contract: `articles` and `pages` have the same order as in `files`. `navigation` are the links in the settings. `anchorsIn`
 * returns the anchors of an article’s pages, or `null` if they are not known.
 */
export function deadLinks(
  files: ContentFiles,
  registry: Registry,
  articles: CheckedArticle[],
  pages: ReadSitePage[],
  anchorsIn: (slug: string) => Anchors | null,
  navigation: SiteLink[] = [],
): Problem[] {
  const given = articles.flatMap(({ article, links }, index) => {
    const file = files.articles[index]?.markdown.file;
    return file === undefined ? [] : [{ file, links, isDraft: article?.data.draft === true }];
  });
  const written = pages.flatMap(({ links }, index) => {
    const file = files.pages[index]?.markdown.file;
    return file === undefined ? [] : [{ file, links, isDraft: false }];
  });
  const ofSettings = { file: SETTINGS_FILE, links: navigation, isDraft: false };
  const linking = [...given, ...written, ofSettings].filter(({ links }) => links.length > 0);
  if (linking.length === 0) return [];
  const paths = sitePaths(files, registry, articles);
  const headings = new Map(
    pages.flatMap(({ page }) =>
      page ? [[page.slug, new Set(headingsOf(page.tree).map(({ id }) => id))]] : [],
    ),
  );
  const anchorsAt = (path: string) => {
    const [, slug = '', record] = /^articles\/([^/]+)\/(record\/)?$/u.exec(path) ?? [];
    return slug === ''
      ? (headings.get(path.replace(/\/$/u, '')) ?? null)
      : (anchorsIn(slug)?.[record === undefined ? 'article' : 'record'] ?? null);
  };
  return linking.flatMap(({ file, links, isDraft }) =>
    links.flatMap((link): Problem[] => {
      const why = whyDead(link, paths, isDraft) ?? whyLost(link, anchorsAt);
      if (why === null) return [];
      return [{ file, ...report('dead-link', link.place, { written: link.written || '()', why }) }];
    }),
  );
}

/** Returns the end of a message if the path of a link does not exist. `null` if it exists, or if a draft links to a draft. */
function whyDead({ path, written, isImage }: SiteLink, paths: SitePaths, isDraft: boolean): string | null {
  if (written === '') return 'it is empty: write where it leads';
  if (path === null) return 'it leads out of the site';
  if (paths.all.has(path)) return null;
  const [, draft = ''] = /^articles\/([^/]+)\//u.exec(path) ?? [];
  if (paths.drafts.has(draft))
    return isDraft ? null : 'that article is a draft, which is not published: take the link out until it is';
  const based = SITE.base === '/' ? null : `/${path}`;
  if (based?.startsWith(SITE.base) && paths.all.has(based.slice(SITE.base.length)))
    return `write it without the base path, \`/${based.slice(SITE.base.length)}\`: that is put before it`;
  const nearest = meant(path, written, paths.main);
  const what = isImage
    ? 'there is no such file in public/'
    : 'there is no such page, and no such file in public/';
  return nearest === undefined ? what : `${what}, did you mean \`/${nearest}\`?`;
}

/**
 * Returns the path that the editor probably meant, if any: `/articles/flood` → `articles/flood/`, `flood/` → `articles/flood/`,
 * `/articles/flod/` → `articles/flood/`.
 */
function meant(path: string, written: string, known: string[]): string | undefined {
  const fromRoot = written.replace(/[?#].*$/u, '').replace(/^(?:\.{0,2}\/)+/u, '');
  const exact = [path, fromRoot, `articles/${fromRoot}`].flatMap(one => [
    one,
    `${one}/`,
    one.replace(/\/$/u, ''),
  ]);
  const found = exact.find(one => one !== '' && known.includes(one));
  if (found !== undefined) return found;
  const last = lastPart(path);
  const alike = known.filter(one => nearestName(last, [lastPart(one)]) !== undefined);
  return nearestName(path, alike) ?? alike.find(one => lastPart(one) === last);
}

const lastPart = (path: string) => /([^/]*)\/?$/u.exec(path)?.[1] ?? '';

/**
 * Returns the end of a message if the linked page does not have the anchor of the link. `null` if the page has the anchor, if the
 * link has no anchor or `#top`, or if the anchors of the page are not known.
 */
function whyLost(
  { path, fragment, written }: SiteLink,
  anchorsAt: (path: string) => ReadonlySet<string> | null,
): string | null {
  if (fragment === '' || fragment === 'top' || path === null) return null;
  const anchors = anchorsAt(path);
  if (anchors === null || anchors.has(fragment)) return null;
  const nearest = nearestName(fragment, anchors);
  const page = written.startsWith('#') ? 'this page' : 'that page';
  return `no heading and no quotation of ${page} is at \`#${fragment}\`${nearest === undefined ? '' : `, did you mean \`#${nearest}\`?`}`;
}
