import type { ReadSitePage } from '../article/read-site-page.ts';
import type { ContentFiles } from '../content/content-files.ts';
import type { Registry } from '../content/registry-tables.ts';
import { strayCharacters } from '../markdown/stray-characters.ts';
import type { Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/problem.ts';
import { withEnds } from '../problems/with-ends.ts';
import { withNearest } from '../problems/with-nearest.ts';
import { checkedSite, type Site } from '../settings/settings.ts';
import { SITE } from '../site.ts';
import type { Anchors } from './anchors.ts';
import { checkAttributions } from './attributions.ts';
import { type CapturedText, checkCaptured } from './captured-evidence.ts';
import { deadLinks } from './dead-links.ts';
import { checkDiffering, compared } from './differing-quotations.ts';
import { frontMatterPlaces } from './front-matter-places.ts';
import { type Day, futureDates } from './future-dates.ts';
import { checkTags } from './like-tags.ts';
import { navigationLinks } from './navigation-links.ts';
import { checkPublishedArticles } from './published-articles.ts';
import type { CheckedArticle } from './read-one.ts';
import { checkSlugs } from './renamed-articles.ts';
import { settingProblems } from './setting-problems.ts';
import { checkUncorrected } from './uncorrected.ts';
import { checkUnlinked } from './unlinked-renderings.ts';

/**
 * Returns all problems of the content, sorted. It reads files only through `anchorsIn`, `textOf` and `registry.images`. For
 * `anchorsIn` see `deadLinks`, for `day` see `futureDates`, for `textOf` see `checkCaptured`.
 */
export function contentProblems(
  files: ContentFiles,
  { registry, problems }: { registry: Registry; problems: Problem[] },
  articles: CheckedArticle[],
  pages: ReadSitePage[],
  anchorsIn: (slug: string) => Anchors | null,
  day: Day,
  textOf: CapturedText,
  written: Site = SITE,
): Problem[] {
  const site = checkedSite(written);
  const { outlets, speakers, statements, topics = null } = files.registry;
  const slugs = checkSlugs(
    files,
    articles.flatMap(({ article }) => article ?? []),
    registry.published,
  );
  const lost = new Set(slugs.filter(({ rule }) => rule === 'lost-id').map(({ file }) => slugOfLock(file)));
  const fileText = textsOf(files);
  const placeOf = frontMatterPlaces(fileText);
  const comparable = articles.flatMap(one => (one.comparable ? compared(one.comparable) : []));
  const all = [
    ...settingProblems(site, files, registry.images, day.today),
    ...files.problems,
    ...problems,
    ...[outlets, speakers, statements, topics].flatMap(file =>
      file ? strayCharacters(file.text).map(problem => ({ ...problem, file: file.file })) : [],
    ),
    ...articles.flatMap(one => one.problems),
    ...pages.flatMap(one => one.problems),
    ...slugs,
    ...checkPublishedArticles(files, articles, lost),
    ...checkCaptured(files, articles, textOf, placeOf),
    ...checkUncorrected(articles, registry.published),
    ...checkAttributions(articles, registry),
    ...futureDates(articles, day, placeOf),
    ...deadLinks(files, registry, articles, pages, anchorsIn, navigationLinks(site, files.settings)),
    ...checkTags(articles, placeOf),
    ...checkDiffering(comparable),
    ...checkUnlinked(comparable),
  ];
  return sortProblems(withEnds(withNearest(all, registry), fileText));
}

const slugOfLock = (file: string) => file.replace(/^content\/locks\/|\.json$/gu, '');

function textsOf({
  registry,
  articles,
  pages,
  locks,
  captures = [],
  verified = null,
  settings = null,
}: ContentFiles): (file: string) => string | null {
  const { outlets, speakers, statements = null, topics = null, published = null } = registry;
  const all = [
    outlets,
    speakers,
    statements,
    topics,
    published,
    ...articles.flatMap(({ markdown, lock }) => [markdown, lock]),
    ...pages.map(({ markdown }) => markdown),
    ...locks.map(({ lock }) => lock),
    ...captures.map(({ file }) => file),
    verified,
    settings,
  ];
  const texts = new Map(all.flatMap(one => (one ? [[one.file, one.text] as const] : [])));
  return file => texts.get(file) ?? null;
}
