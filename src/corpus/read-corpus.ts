import { availableParallelism } from 'node:os';
import type { ReadOptions } from '../article/read-article.ts';
import { type Page, readPage } from '../article/read-page.ts';
import { digestOf } from '../cache/digest.ts';
import { openStore, type Store } from '../cache/store.ts';
import type { ArticleFiles, ContentFiles, FoundText } from '../content/content-files.ts';
import { readContent } from '../content/read-files.ts';
import { readRegistry } from '../content/registry.ts';
import type { Registry } from '../content/registry-tables.ts';
import type { Problem } from '../problems/problem.ts';
import { SITE } from '../site.ts';
import { ArticleNote } from './article-note.ts';
import { contentProblems } from './content-problems.ts';
import { readInThreads } from './pool.ts';
import { type ArticleRow, inputKey, isCurrent, readOne } from './read-one.ts';
import { adoptLocks } from './renamed.ts';

/**
 * Reads all content of a project: the one entry point to it, for checking, locking, mending, building and `npm run dev`.
 *
 * Contract: what comes back is the same whether articles are read now or come from the cache of the project, problems included; an article
 * is read again when its text, its lock, an answer of the registry, the settings or the code has changed. `isStrict` makes an id that is
 * not locked an error. Throws only what the system throws.
 */
export const readCorpus = (root: string, options: CorpusOptions): Promise<Corpus> =>
  corpusReader(root, options).read();

/** Reads the same content again and again: what did not change since the last time is not even looked at. */
export function corpusReader(
  root: string,
  { isStrict, progress = NO_PROGRESS }: CorpusOptions,
): CorpusReader {
  const options = { language: SITE.language, strict: isStrict };
  const store = openStore(root);
  const note = new ArticleNote(store, `articles-${digestOf(SITE, options).slice(0, 8)}`);
  const texts = new Map<string, FoundText>();
  let inputs = new Map<string, { files: ArticleFiles; input: string }>();
  const inputOf = (files: ArticleFiles) => {
    const before = inputs.get(files.slug);
    return before && isSame(before.files, files) ? before.input : inputKey(files, options);
  };
  return {
    isStored: key => store.has(key),
    async read(changed = []) {
      for (const path of changed) texts.delete(path);
      const files = await readContent(root, texts);
      const read = readRegistry(files.registry);
      const articles = adoptLocks(files);
      inputs = new Map(articles.map(one => [one.slug, { files: one, input: inputOf(one) }]));
      const rows = new Map<string, ArticleRow>();
      for (const [slug, { input }] of inputs) {
        const row = note.get(input);
        if (row && isCurrent(row, read.registry) && (row.key === null || store.has(row.key)))
          rows.set(slug, row);
      }
      const left = articles.filter(({ slug }) => !rows.has(slug));
      const shown = progress(articles.length, rows.size);
      const fresh = await readAll(left, files, read.registry, { root, options, store, add: shown.add });
      shown.end();
      for (const [index, { slug }] of left.entries()) rows.set(slug, fresh[index] as ArticleRow);
      const all = articles.map(one => ({
        ...(rows.get(one.slug) as ArticleRow),
        slug: one.slug,
        lock: one.lock,
      }));
      note.replace([...rows.values()], fresh.length > 0);
      const pages = files.pages.map(({ slug, markdown }) => readPage(slug, markdown));
      return {
        files,
        registry: read.registry,
        articles: all,
        pages: pages.flatMap(({ page }) => page ?? []),
        problems: contentProblems(
          files,
          read,
          all.map(({ checked }) => checked),
          pages.flatMap(({ problems }) => problems),
        ),
      };
    },
  };
}

/** Below this many articles the time to start threads is not worth it. */
const LEAST_FOR_THREADS = 200;

async function readAll(
  articles: ArticleFiles[],
  { registry: files }: ContentFiles,
  registry: Registry,
  {
    root,
    options,
    store,
    add,
  }: { root: string; options: ReadOptions; store: Store; add: (count: number) => void },
): Promise<ArticleRow[]> {
  const threads = Math.min(availableParallelism(), Math.floor(articles.length / LEAST_FOR_THREADS) + 1);
  if (threads > 1) return readInThreads(articles, { root, files, options }, threads, add);
  return articles.map(one => {
    const row = readOne(one, registry, options, store);
    add(1);
    return row;
  });
}

const isSame = (one: ArticleFiles, other: ArticleFiles) =>
  one.markdown === other.markdown && one.lock === other.lock;

const NO_PROGRESS: StartProgress = () => ({ add() {}, end() {} });

export interface CorpusOptions {
  /** Is an id that is not locked an error? */
  isStrict: boolean;
  /** Shows how far reading is. */
  progress?: StartProgress;
}

export interface CorpusReader {
  /** Reads the files at the paths that changed since the last time, relative to the project, and whatever depends on them. */
  read(changed?: Iterable<string>): Promise<Corpus>;
  /** Is there a whole article under that key? It then stays for an hour at least. */
  isStored(key: string): boolean;
}

export interface Corpus {
  files: ContentFiles;
  registry: Registry;
  /** In the order of the files; those whose frontmatter could not be read too. */
  articles: CorpusArticle[];
  pages: Page[];
  /** Of everything, sorted. */
  problems: Problem[];
}

export interface CorpusArticle extends ArticleRow {
  slug: string;
  /** The lock it was read with: its own, or that of the article it was before. */
  lock: ArticleFiles['lock'];
}

/** Told how many articles there are and how many need no reading. */
type StartProgress = (total: number, done: number) => Progress;

export interface Progress {
  add(count: number): void;
  end(): void;
}
