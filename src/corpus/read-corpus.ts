import { availableParallelism } from 'node:os';
import type { Article } from '../article/article.ts';
import type { ReadOptions } from '../article/read-article.ts';
import { type ReadSitePage, readSitePage, type SitePage } from '../article/read-site-page.ts';
import { digestOf } from '../cache/digest.ts';
import { openStore, type Store } from '../cache/store.ts';
import type { ArticleFiles, ContentFiles, FoundText } from '../content/content-files.ts';
import { readContent } from '../content/read-files.ts';
import { readLock } from '../content/read-lock.ts';
import { readRegistry } from '../content/registry.ts';
import type { Registry } from '../content/registry-tables.ts';
import { ARTICLE_LANGUAGE } from '../language.ts';
import type { Problem } from '../problems/problem.ts';
import { SITE } from '../site.ts';
import { storedAnchors } from './anchors.ts';
import { ArticleIndex } from './article-index.ts';
import { inputKey } from './cache-keys/article-cache-key.ts';
import { capturedTexts } from './captured-texts.ts';
import { contentProblems } from './content-problems.ts';
import { evidenceChecks } from './evidence-checks.ts';
import { imagesIn } from './public-images.ts';
import { type ArticleInput, type ArticleRow, isCurrent, readOne } from './read-one.ts';
import { adoptOrphanedLocks } from './renamed-articles.ts';
import { storedLock } from './stored-article.ts';
import { readInThreads } from './thread-pool.ts';

/**
 * Reads and checks all content of a project.
 *
 * Contract: the result is the same with and without the cache, including all problems. An article is read again if its text, its
 * lock, the settings, the code, or the answer to one of its lookups in the registry has changed. Throws only if the system fails,
 * a thread fails, or a stored article is damaged.
 */
export const readCorpus = (root: string, options: CorpusOptions): Promise<Corpus> =>
  corpusReader(root, options).read();

/**
 * Returns a reader for `npm run dev`, which reads the content many times. The reader reads a text file of `content/` from the
 * disk once, and again only if the caller lists the file in `changed`.
 */
export function corpusReader(
  root: string,
  { isStrict, hasLocalPages = false, today, progress = NO_PROGRESS }: CorpusOptions,
): CorpusReader {
  const options = { language: ARTICLE_LANGUAGE, strict: isStrict };
  const store = openStore(root);
  const index = new ArticleIndex(store, `articles-${digestOf(SITE, options).slice(0, 8)}`);
  const texts = new Map<string, FoundText>();
  let inputs = new Map<string, ArticleInput>();
  let last: LastRead | undefined;
  const inputOf = (files: ArticleFiles) => {
    const before = inputs.get(files.slug);
    return before && isSame(before.files, files) ? before.input : inputKey(files, options);
  };
  return {
    isStored: key => store.has(key),
    async read(changed = []) {
      for (const path of changed) texts.delete(path);
      const known = [...changed].some(path => path.startsWith('public/')) ? undefined : last;
      // If this call throws, the next call must read everything.
      last = undefined;
      const files = await readContent(root, texts);
      const before = known && isSameBeside(known.files, files) ? known : undefined;
      const read =
        before?.read ??
        readRegistry(files.registry, imagesIn(root, files.publicFiles), evidenceChecks(files));
      const articles = adoptOrphanedLocks(files);
      inputs = new Map(articles.map(one => [one.slug, { files: one, input: inputOf(one) }]));
      const rows = new Map<string, ArticleRow>();
      for (const [slug, { input }] of inputs) {
        const row = index.get(input);
        const isRight =
          row &&
          (before?.rows.has(row) || isCurrent(row, read.registry)) &&
          (row.key === null || store.has(row.key));
        if (isRight) rows.set(slug, row);
      }
      const left = [...inputs.values()].filter(one => !rows.has(one.files.slug));
      const shown = progress(articles.length, rows.size);
      const fresh = await readAll(left, files, read.registry, { root, options, store, add: shown.add });
      shown.end();
      for (const [index, one] of left.entries()) rows.set(one.files.slug, fresh[index] as ArticleRow);
      const all = articles.map(one => ({
        ...(rows.get(one.slug) as ArticleRow),
        slug: one.slug,
        lock: one.lock,
      }));
      index.replace([...rows.values()]);
      const pages =
        before?.pages ??
        files.pages.map(({ slug, markdown }) => readSitePage(slug, markdown, read.registry.images));
      last = { files, read, pages, rows: new Set(rows.values()) };
      return {
        files,
        registry: read.registry,
        articles: all,
        pages: pages.flatMap(({ page }) => page ?? []),
        lockOf: ({ key, lock, checked }) =>
          key === null || checked.isLocked ? readLock(lock).rows : storedLock(store, key),
        problems: contentProblems(
          files,
          read,
          all.map(({ checked }) => checked),
          pages,
          storedAnchors(store, all),
          { today: today(), isStrict },
          capturedTexts(root, hasLocalPages),
        ),
      };
    },
  };
}

/** Are all files the same, except articles and their locks? An unchanged file is the same object. */
function isSameBeside(one: ContentFiles, other: ContentFiles): boolean {
  const texts = ({ registry, captures = [], verified, pages }: ContentFiles) => [
    ...Object.values(registry),
    ...captures.map(({ file }) => file),
    verified,
    ...pages.map(({ markdown }) => markdown),
  ];
  return isSameList(texts(one), texts(other)) && isSameList(one.publicFiles, other.publicFiles);
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((item, index) => item === other[index]);

/** What stays right while only articles and their locks change. */
interface LastRead {
  files: ContentFiles;
  read: ReturnType<typeof readRegistry>;
  pages: ReadSitePage[];
  /** The rows that are right with this registry. */
  rows: ReadonlySet<ArticleRow>;
}

/** Articles for each thread after the first. For fewer articles, starting this thread takes longer than it saves. */
const LEAST_FOR_THREADS = 200;

async function readAll(
  articles: ArticleInput[],
  { registry: files, captures = [], verified = null, publicFiles }: ContentFiles,
  registry: Registry,
  {
    root,
    options,
    store,
    add,
  }: { root: string; options: ReadOptions; store: Store; add: (count: number) => void },
): Promise<ArticleRow[]> {
  const threads = Math.min(availableParallelism(), Math.floor(articles.length / LEAST_FOR_THREADS) + 1);
  if (threads > 1)
    return readInThreads(articles, { root, files, captures, verified, publicFiles, options }, threads, add);
  return articles.map(one => {
    const row = readOne(one, registry, options, store);
    add(1);
    return row;
  });
}

const isSame = (one: ArticleFiles, other: ArticleFiles) =>
  one.markdown === other.markdown && one.lock === other.lock;

const NO_PROGRESS: StartProgress = () => ({ add() {}, end() {} });

interface CorpusOptions {
  /** Is it an error, not a warning, if an id is not locked, or if an article has a day of publication after `today`? */
  isStrict: boolean;
  /** Returns today’s date, such as `2025-04-14`. Problems depend on it, but articles do not. */
  today(): string;
  /**
   * Is evidence also compared with the captured pages that only this machine has? Without this, the result for a commit is the
   * same on every machine.
   */
  hasLocalPages?: boolean;
  progress?: StartProgress;
}

export interface CorpusReader {
  /** Reads the content. `changed` are the files that changed since the last call, such as `content/articles/flood.md`. */
  read(changed?: Iterable<string>): Promise<Corpus>;
  /** Does the store have an article under this cache key? If so, the article stays for at least 45 minutes. */
  isStored(key: string): boolean;
}

export interface Corpus {
  files: ContentFiles;
  registry: Registry;
  /** In the order of `files.articles`. Articles with frontmatter that could not be read are included. */
  articles: CorpusArticle[];
  pages: SitePage[];
  problems: Problem[];
  /** Returns the rows that the lock of an article has after `npm run lock`. Throws if the stored article is damaged. */
  lockOf(article: CorpusArticle): Article['lock'];
}

export interface CorpusArticle extends ArticleRow {
  slug: string;
  /** The lock of this slug or of a former slug. `null` if there is none. */
  lock: ArticleFiles['lock'];
}

/** `total` is the number of all articles. `done` is the number of articles that come from the cache. */
type StartProgress = (total: number, done: number) => Progress;

export interface Progress {
  /** `count` more articles have been read. */
  add(count: number): void;
  end(): void;
}
