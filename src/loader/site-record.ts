import type { Article, ArticleHead } from '../article/article.ts';
import type { SitePage } from '../article/read-site-page.ts';
import { openStore, type Store } from '../cache/store.ts';
import { type ArticleDigests, digestAt, NOT_COMPARED } from '../corpus/cache-keys/article-digests.ts';
import { storedArticle } from '../corpus/stored-article.ts';
import { oncePerObject } from '../once-per-object.ts';
import { IS_PREVIEW } from '../preview.ts';
import { articleEntry } from '../record/article-entry.ts';
import { buildRecord } from '../record/build-record.ts';
import type { QuotationEntry, SiteRecord, SourceEntry } from '../record/record.ts';
import type { RegistryRows } from '../record/registry-rows.ts';
import { SITE } from '../site.ts';
import { liveEntries } from './live-entries.ts';
import { PROJECT_ROOT } from './project-root.ts';
import type { SiteEntry } from './site-entry.ts';

let built: { entries: ReturnType<typeof liveEntries>; record: SiteRecord } | undefined;
/** The articles of the last record, by cache key, so that `npm run dev` reads only changed articles again. */
let lastArticles = new Map<string, Article>();
/** What the store has for each article of the record. */
const known = new WeakMap<ArticleHead, { key: string; article: Article; digests: ArticleDigests }>();

/**
 * Returns the record of the site for its pages: all articles and their connections. A build makes it once. `npm run dev` makes it
 * again after each change of the content. Drafts are included in `npm run dev` and in previews.
 */
export async function siteRecord(): Promise<SiteRecord> {
  if (built && !import.meta.env.DEV) return built.record;
  const entries = liveEntries();
  if (built?.entries !== entries) built = { entries, record: recordOf([...entries.values()]) };
  return built.record;
}

/**
 * Returns the cache key of an article. It covers the text, the lock, the answers of the registry, the settings, and the code that
 * reads articles. Throws if `siteRecord` did not read this article.
 */
export const articleKey = (article: ArticleHead): string => knownOf(article).key;

/** Returns a digest of a source (see `digestsOf`). Throws if `siteRecord` did not read it. */
export function sourceDigest({ article: head, source }: Pick<SourceEntry, 'article' | 'source'>): string {
  const { article, digests } = knownOf(head);
  return digestAt(digests.sources, indexIn(article.sources, source));
}

/** Returns a digest of a quotation: `quotations`, `listed` or `words` of `digestsOf`. Throws if `siteRecord` did not read it. */
export function quotationDigest(
  { article: head, quotation }: Pick<QuotationEntry, 'article' | 'quotation'>,
  kind: 'quotations' | 'listed' | 'words',
): string {
  const { article, digests } = knownOf(head);
  return digestAt(digests[kind], indexIn(article.quotations, quotation));
}

function indexIn<Part>(parts: Part[], part: Part): number {
  const index = parts.indexOf(part);
  if (index < 0) throw new Error('A source or quotation is not in this record.');
  return index;
}

function knownOf(article: ArticleHead) {
  const found = known.get(article);
  if (found === undefined) throw new Error(`${article.slug} is not in this record.`);
  return found;
}

/** The slugs of all pages from `content/pages`. */
export async function sitePageSlugs(): Promise<string[]> {
  return [...liveEntries().values()].flatMap(entry => (entry.kind === 'page' ? entry.page.slug : []));
}

/** Returns a page from `content/pages`. Throws if the page is missing. */
export async function sitePage(slug: string): Promise<SitePage> {
  const entry = liveEntries().get(`pages/${slug}`);
  if (entry?.kind !== 'page') throw new Error(`content/pages/${slug}.md is missing: the site links to it.`);
  return entry.page;
}

function recordOf(entries: SiteEntry[]): SiteRecord {
  const store = openStore(PROJECT_ROOT);
  const keys = entries.flatMap(entry => (entry.kind === 'article' ? [entry.key] : []));
  lastArticles = new Map(keys.map(key => [key, lastArticles.get(key) ?? articleAt(store, key)]));
  const shown = [...lastArticles.values()].filter(
    ({ data }) => import.meta.env.DEV || IS_PREVIEW || !data.draft,
  );
  const registry = entries.find(entry => entry.kind === 'registry');
  const rows = registry?.rows ?? NO_ROWS;
  return buildRecord(shown, rows, SITE.authors, { entryOf: entriesWith(rows), wordsKey });
}

function wordsKey(entry: QuotationEntry): string | null {
  const digest = quotationDigest(entry, 'words');
  return digest === NOT_COMPARED ? null : digest;
}

const NO_ROWS: RegistryRows = { outlets: {}, speakers: {} };

/** Returns a function that makes the entry of an article once, so that `npm run dev` makes only entries of changed articles. */
const entriesWith = oncePerObject((rows: RegistryRows) =>
  oncePerObject((article: Article) => articleEntry(article, rows, SITE.authors)),
);

function articleAt(store: Store, key: string): Article {
  const { article, digests } = storedArticle(store, key);
  known.set(article, { key, article, digests });
  return article;
}
