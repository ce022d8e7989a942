import type { Article } from '../article/article.ts';
import type { ArticleFiles, ContentFiles } from '../content/content-files.ts';
import { readLock } from '../content/read-lock.ts';
import { articleSchema } from '../content/schema/article.ts';
import { readFrontMatter } from '../content/yaml/front-matter.ts';
import { START } from '../problems/place.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { didYouMean } from '../problems/suggest.ts';

/** Locks without an article go to the one that says it was published under that name and has no lock yet: its ids are kept. */
export function adoptLocks({ articles, locks }: Pick<ContentFiles, 'articles' | 'locks'>): ArticleFiles[] {
  if (locks.length === 0) return articles;
  return articles.map(article => {
    if (article.lock !== null) return article;
    const formerly = frontMatterOf(article).value?.formerly ?? [];
    const adopted = locks.find(({ slug }) => formerly.includes(slug));
    return adopted ? { ...article, lock: adopted.lock } : article;
  });
}

/**
 * Articles whose addresses cannot stand: published ones that vanished, and former names that are in use. `files` are as read, `articles` what
 * came of them.
 */
export function checkAddresses(
  { articles: files, locks, problems }: Pick<ContentFiles, 'articles' | 'locks' | 'problems'>,
  articles: ArticleAddress[],
): Problem[] {
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
  const isTold = (slug: string) => problems.some(({ file }) => file === `content/articles/${slug}.md`);
  const vanished = locks.flatMap(({ slug, lock }) => {
    const now = owners.get(slug);
    const isAdopted = files.find(article => article.slug === now)?.lock === null;
    return isAdopted || isTold(slug) || readLock(lock).rows.length === 0
      ? []
      : [lost(lock.file, now === undefined ? goneFrom(slug, slugs) : leftOver(slug, now))];
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
        : `\`${owner}\` says so as well`;
  const place = frontMatterOf(article).locate(['formerly', index]);
  return {
    file: article.markdown.file,
    ...report('duplicate-slug', place, { name: null, old, because }),
  };
}

const lost = (file: string, fault: string): Problem => ({
  file,
  ...report('lost-id', START, { fault }),
});

const goneFrom = (slug: string, slugs: Iterable<string>) =>
  `content/articles/${slug}.md was published and is gone${didYouMean(slug, slugs) || '.'} Put it back; if it has a new name, write \`formerly: [${slug}]\` there; if it had to go, keep the file to say so, and give each row here \`"gone"\` with the reason`;
const leftOver = (slug: string, now: string) =>
  `\`${slug}\` is \`${now}\` now, which has a lock of its own: move what is missing there to content/locks/${now}.json and delete this file`;
const backToDraft = (slug: string) =>
  `content/articles/${slug}.md was published and is a draft now: its permalinks would break. Take \`draft\` out; if it had to go, say so in its text, and give each row here \`"gone"\` with the reason`;

/** What is asked of an article to judge its addresses. */
export type ArticleAddress = Pick<Article, 'slug'> & { data: Pick<Article['data'], 'formerly' | 'draft'> };
