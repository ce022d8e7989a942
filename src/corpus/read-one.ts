import type { Article } from '../article/article.ts';
import { namesOwnSpeaker } from '../article/misattributions.ts';
import { type ReadOptions, type ReadResult, readArticle } from '../article/read-article.ts';
import type { Store } from '../cache/store.ts';
import type { ArticleFiles } from '../content/content-files.ts';
import { lockFileText } from '../content/read-lock.ts';
import type { Registry } from '../content/registry-tables.ts';
import type { SiteLink } from '../markdown/site-links.ts';
import type { Problem } from '../problems/problem.ts';
import { articleCacheKey } from './cache-keys/article-cache-key.ts';
import {
  digestOfAnswers,
  type RegistryLookups,
  recordRegistryLookups,
} from './cache-keys/registry-lookups.ts';
import { type ComparedEvidence, comparedEvidence } from './compared-evidence.ts';
import { type ComparableQuotations, comparableIn } from './differing-quotations.ts';
import type { ArticleSlugs } from './renamed-articles.ts';
import { storeArticle } from './stored-article.ts';

/**
 * Reads one article and stores it under its cache key. If its frontmatter cannot be read, the article is not stored. The result
 * has only the fields of the article that checks of several articles need.
 */
export function readOne(
  { files, input }: ArticleInput,
  registry: Registry,
  options: ReadOptions,
  store: Store,
): ArticleRow {
  const recorded = recordRegistryLookups(registry);
  const read = readArticle(files, recorded.tables, options);
  const attributed = read.attributed.filter(one => !namesOwnSpeaker(one, recorded.tables));
  const lookups = recorded.lookups();
  const answers = digestOfAnswers(lookups, registry);
  const key = read.article && articleCacheKey(input, answers);
  if (read.article && key !== null) storeArticle(store, key, read.article);
  return { input, lookups, answers, key, checked: checkedArticle({ ...read, attributed }, files) };
}

/** Is the result also right with this registry, if the article is unchanged? */
export const isCurrent = ({ lookups, answers }: ArticleRow, registry: Registry): boolean =>
  digestOfAnswers(lookups, registry) === answers;

/** Returns the fields of an article that checks of several articles need. */
export function checkedArticle(
  { article, attributed, changed, days, evidence, links, problems }: ReadResult,
  { lock, markdown }: ArticleFiles,
): CheckedArticle {
  return {
    article: article && {
      slug: article.slug,
      data: dataOf(article.data),
      corrections: article.data.corrections?.length ?? 0,
    },
    names: article?.names ?? { outlets: [], speakers: [] },
    comparable: article && comparableIn(article),
    quotations: article?.quotations.length ?? 0,
    isLocked: article === null || lockFileText(article.lock) === lock?.text,
    file: markdown.file,
    attributed,
    changed,
    days,
    evidence: evidence.map(comparedEvidence),
    links,
    problems,
  };
}

const dataOf = ({ title, formerly, draft, tags, authors }: Article['data']): ArticleSlugs['data'] => ({
  title,
  formerly,
  draft,
  tags,
  authors,
});

/**
 * The fields of an article that checks of several articles need. They are few, because threads send them and because they stay
 * in memory for all articles.
 */
export interface CheckedArticle {
  /** `null` if the frontmatter could not be read. */
  article: (ArticleSlugs & { corrections: number }) | null;
  names: Article['names'];
  /** `null` if the frontmatter could not be read. */
  comparable: ComparableQuotations | null;
  quotations: number;
  /** `false` if `npm run lock` would change the lock file. `true` if it would not, or if the frontmatter could not be read. */
  isLocked: boolean;
  /** The path of the Markdown file, relative to the project. */
  file: string;
  /** Direct quotations whose words differ from their row in the lock. */
  changed: ReadResult['changed'];
  /** The attribution lines of callouts, and the words around quotations in excerpts. They may name a speaker. */
  attributed: ReadResult['attributed'];
  days: ReadResult['days'];
  evidence: ComparedEvidence[];
  /** The links and images of the article that lead to this site. */
  links: SiteLink[];
  problems: Problem[];
}

/** An article to read. */
export interface ArticleInput {
  files: ArticleFiles;
  input: string;
}

/** The result of reading one article. */
export interface ArticleRow {
  /** The result of `inputKey`. */
  input: string;
  lookups: RegistryLookups;
  /** A digest of the registry’s answers to `lookups`. */
  answers: string;
  /** The cache key of the stored article. `null` if the frontmatter could not be read. */
  key: string | null;
  checked: CheckedArticle;
}
