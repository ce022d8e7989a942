import type { Article } from '../src/article/article.ts';
import { type ReadOptions, readArticle } from '../src/article/read-article.ts';
import { readSitePage, type SitePage } from '../src/article/read-site-page.ts';
import type { ContentFiles } from '../src/content/content-files.ts';
import { readRegistry } from '../src/content/registry.ts';
import type { Registry } from '../src/content/registry-tables.ts';
import { anchorsOf } from '../src/corpus/anchors.ts';
import type { CapturedText } from '../src/corpus/captured-evidence.ts';
import { contentProblems } from '../src/corpus/content-problems.ts';
import { evidenceChecks } from '../src/corpus/evidence-checks.ts';
import { checkedArticle } from '../src/corpus/read-one.ts';
import { adoptOrphanedLocks } from '../src/corpus/renamed-articles.ts';
import type { Problem } from '../src/problems/problem.ts';
import type { Site } from '../src/settings/settings.ts';

/**
 * Reads all content from texts alone, without disk, cache, threads or clock. By default `today` is so late that every date is
 * past.
 */
export function readSite(
  files: ContentFiles,
  options: ReadOptions,
  images?: Registry['images'],
  today = '9999-12-31',
  textOf: CapturedText = () => null,
  site?: Site,
): SiteContent {
  const read = readRegistry(files.registry, images, evidenceChecks(files));
  const given = adoptOrphanedLocks(files);
  const articles = given.map(one => readArticle(one, read.registry, options));
  const pages = files.pages.map(({ slug, markdown }) => readSitePage(slug, markdown, read.registry.images));
  return {
    articles: articles.flatMap(({ article }) => article ?? []),
    pages: pages.flatMap(({ page }) => page ?? []),
    problems: contentProblems(
      files,
      read,
      articles.flatMap((one, index) => {
        const own = given[index];
        return own ? checkedArticle(one, own) : [];
      }),
      pages,
      slug => {
        const found = articles.find(({ article }) => article?.slug === slug)?.article;
        return found ? anchorsOf(found) : null;
      },
      { today, isStrict: options.strict },
      textOf,
      site,
    ),
  };
}

export interface SiteContent {
  articles: Article[];
  pages: SitePage[];
  problems: Problem[];
}
