import type { ContentFiles } from '../content/content-files.ts';
import { readPublishedIds } from '../content/published.ts';
import type { PublishedArticle } from '../content/schema/registry.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { didYouMean } from '../problems/suggest.ts';
import type { CheckedArticle } from './read-one.ts';

/**
 * Finds published slugs that now have no article, a draft, or another article. `articles` are the articles of `files` after
 * reading. Leaves out slugs in `reported`, because `checkSlugs` has reported them.
 *
 * Reports no missing slugs if the frontmatter of an article cannot be read: that article may have any former slug.
 */
export function checkPublishedArticles(
  files: Pick<ContentFiles, 'registry' | 'articles' | 'problems'>,
  articles: CheckedArticle[],
  reported: ReadonlySet<string>,
): Problem[] {
  const { names, file, locate } = readPublishedIds(files.registry.published ?? null);
  const titles = Map.groupBy(names.articles, ({ title }) => title);
  const read = articles.flatMap(({ article }) => article ?? []);
  const now = new Map(read.map(article => [article.slug, article]));
  const slugs = new Set(files.articles.map(({ slug }) => slug));
  const former = new Set(read.flatMap(({ data }) => data.formerly ?? []));
  const isComplete = read.length === files.articles.length && files.articles.length === articles.length;
  const isUnreadable = (slug: string) => files.problems.some(problem => problem.file === pathOf(slug));
  const before = new Set(names.articles.map(({ slug }) => slug));
  const messageFor = ({ slug, title }: PublishedArticle): string | null => {
    const article = now.get(slug);
    if (reported.has(slug) || isUnreadable(slug)) return null;
    if (article)
      return article.data.draft === true ? backToDraft(slug) : swapped(article.data.title, slug, title);
    if (slugs.has(slug) || former.has(slug) || !isComplete) return null;
    const renamed = read.find(one => one.data.title === title && !before.has(one.slug));
    return renamed ? renamedTo(renamed.slug, slug) : missing(slug, slugs);
  };
  /**
   * Returns a message if another article now has this slug. `title` is its current title, `own` the published title of `slug`.
   * The sign is that another slug was published with `title`, but does not have this title now.
   */
  const swapped = (title: string, slug: string, own: string): string | null => {
    const other = title === own ? undefined : titles.get(title)?.find(row => row.slug !== slug);
    if (!other) return null;
    const there = now.get(other.slug);
    return there?.data.title === other.title ? null : anotherArticle(slug, own, other.slug);
  };
  return names.articles.flatMap((row, index): Problem[] => {
    const message = messageFor(row);
    return message === null ? [] : [{ file, ...report('lost-id', locate(['articles', index]), { message }) }];
  });
}

const pathOf = (slug: string) => `content/articles/${slug}.md`;
const missing = (slug: string, slugs: Iterable<string>) =>
  `${pathOf(slug)} was published and is missing${didYouMean(slug, slugs) || '.'} Restore it; if it has a new name, write \`formerly: [${slug}]\` there, and keep it; if it had to be removed, keep the file and say so in its text`;
const renamedTo = (now: string, slug: string) =>
  `${pathOf(slug)} was published and has the name \`${now}\` now: write \`formerly: [${slug}]\` in ${pathOf(now)}, and keep it`;
const backToDraft = (slug: string) =>
  `${pathOf(slug)} was published and is a draft now: its links would break. Remove \`draft\`; if the article had to be removed, say so in its text`;
const anotherArticle = (slug: string, title: string, from: string) =>
  `${pathOf(slug)} was published as “${title}” and now has the article of \`${from}\`: its links would lead to another article. Give each article its own name back; a new name needs one that no article has had`;
