import type { Article } from '../article/article.ts';
import type { ArticleFiles, ContentFiles } from '../content/content-files.ts';
import { readLock } from '../content/read-lock.ts';
import type { PublishedNames } from '../content/registry-tables.ts';
import { articleSchema } from '../content/schema/article.ts';
import { readFrontMatter } from '../content/yaml/front-matter.ts';
import { START } from '../problems/place.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { didYouMean } from '../problems/suggest.ts';

/**
 * Gives a renamed article its old lock, so that it keeps its ids. An article without a lock gets the lock of a slug in its
 * `formerly`. `locks` are only locks of slugs without an article.
 */
export function adoptOrphanedLocks({
  articles,
  locks,
}: Pick<ContentFiles, 'articles' | 'locks'>): ArticleFiles[] {
  if (locks.length === 0) return articles;
  return articles.map(article => {
    if (article.lock !== null) return article;
    const formerly = frontMatterOf(article).value?.formerly ?? [];
    const adopted = locks.find(({ slug }) => formerly.includes(slug));
    return adopted ? { ...article, lock: adopted.lock } : article;
  });
}

/**
 * Finds articles with a lock that are missing or became drafts, and slugs in `formerly` that are in use.
 *
 * Contract: `files` are the articles as text. `articles` are the articles with frontmatter that could be read. `published` are
 * the articles that have had a page. If a missing article is not in `published`, the message says that it was perhaps never
 * public. But if `published` is empty, the message says that the missing article was public.
 */
export function checkSlugs(
  { articles: files, locks, problems }: Pick<ContentFiles, 'articles' | 'locks' | 'problems'>,
  articles: ArticleSlugs[],
  published: Pick<PublishedNames, 'articles'>,
): Problem[] {
  const remembered = new Set(published.articles.map(({ slug }) => slug));
  const wasPublished = (slug: string) => remembered.size === 0 || remembered.has(slug);
  const slugs = new Set(files.map(({ slug }) => slug));
  const owners = new Map<string, string>();
  const clashes = articles.flatMap(({ slug, data: { formerly = [] } }) =>
    formerly.flatMap((old, index): Problem[] => {
      const owner = slugs.has(old) ? old : owners.get(old);
      owners.set(old, slug);
      const article = files.find(one => one.slug === slug);
      return owner === undefined || !article ? [] : [clash(old, owner, article, index)];
    }),
  );
  const isReported = (slug: string) => problems.some(({ file }) => file === `content/articles/${slug}.md`);
  const vanished = locks.flatMap(({ slug, lock }) => {
    const now = owners.get(slug);
    const isAdopted = files.find(article => article.slug === now)?.lock === null;
    if (isAdopted || isReported(slug) || readLock(lock).rows.length === 0) return [];
    if (now !== undefined) return [lost(lock.file, leftOver(slug, now))];
    return [lost(lock.file, wasPublished(slug) ? goneFrom(slug, slugs) : triedOut(slug))];
  });
  const withdrawn = articles.flatMap(({ slug, data }) => {
    const lock = data.draft === true ? files.find(article => article.slug === slug)?.lock : null;
    return lock && readLock(lock).rows.length > 0 ? [lost(lock.file, backToDraft(slug))] : [];
  });
  return [...clashes, ...vanished, ...withdrawn];
}

const frontMatterOf = ({ markdown }: ArticleFiles) => readFrontMatter(markdown.text, articleSchema);

function clash(old: string, owner: string, article: ArticleFiles, index: number): Problem {
  const because =
    owner === article.slug
      ? 'it is published under that name now'
      : owner === old
        ? 'another article has that name'
        : `it is a former name of \`${owner}\` as well`;
  const place = frontMatterOf(article).locate(['formerly', index]);
  return {
    file: article.markdown.file,
    ...report('duplicate-slug', place, { name: null, old, because }),
  };
}

const lost = (file: string, message: string): Problem => ({
  file,
  ...report('lost-id', START, { message }),
});

const goneFrom = (slug: string, slugs: Iterable<string>) =>
  `content/articles/${slug}.md was published and is missing${didYouMean(slug, slugs) || '.'} Restore it; if it has a new name, write \`formerly: [${slug}]\` there; if it had to be removed, keep the file, say so in its text, and give each row here \`"gone"\` with the reason`;
const triedOut = (slug: string) =>
  `content/articles/${slug}.md is missing, and content/published.json does not have it: delete this file if the article was never public, or restore what is missing`;
const leftOver = (slug: string, now: string) =>
  `\`${slug}\` is \`${now}\` now, which has a lock of its own: move the rows that are missing there to content/locks/${now}.json and delete this file`;
const backToDraft = (slug: string) =>
  `content/articles/${slug}.md was published and is a draft now: its permalinks would break. Remove \`draft\`; if the article had to be removed, say so in its text, and give each row here \`"gone"\` with the reason`;

/** The slug of an article, and the frontmatter fields that checks of several articles need. */
export type ArticleSlugs = Pick<Article, 'slug'> & {
  data: Pick<Article['data'], 'title' | 'formerly' | 'draft' | 'tags' | 'authors'>;
};
