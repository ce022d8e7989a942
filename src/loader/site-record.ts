import { getCollection, getEntry } from 'astro:content';
import { basename } from 'node:path';
import type { Article } from '../read/article.ts';
import type { Problem } from '../read/problems.ts';
import { inTurn } from '../read/read-files.ts';
import type { Page } from '../read/read-page.ts';
import { buildRecord } from '../record/build-record.ts';
import type { SiteRecord } from '../record/record.ts';
import { SITE } from '../site.ts';
import { keptArticle } from '../workers/kept-articles.ts';

let built: Promise<SiteRecord> | undefined;
const versions = new WeakMap<Article, string>();

/** The record of the site for its pages: built once a build, and anew for each page of `npm run dev`, which also shows drafts. */
export function siteRecord(): Promise<SiteRecord> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

/** Names the article with its text, its lock, the registry rows it names and the code that read it. */
export function versionOf(article: Article): string {
  const version = versions.get(article);
  if (version === undefined) throw new Error(`${article.slug} is not of this record.`);
  return version;
}

/** A page from `content/pages`. */
export async function sitePage(slug: string): Promise<Page> {
  const entry = await getEntry('site', `pages/${slug}`);
  if (entry?.data.kind !== 'page')
    throw new Error(`content/pages/${slug}.md is missing: the site links to it.`);
  return entry.data.page;
}

/** What is wrong with the content: told on every page of `npm run dev`; a build with errors never comes this far. */
export async function contentProblems(): Promise<Problem[]> {
  const entry = await getEntry('site', 'problems');
  return entry?.data.kind === 'problems' ? entry.data.problems : [];
}

async function load(): Promise<SiteRecord> {
  const entries = (await getCollection('site')).map(({ data }) => data);
  const files = entries.flatMap(entry => (entry.kind === 'article' ? [entry.file] : []));
  const articles = await inTurn(files, keptArticle);
  for (const [index, article] of articles.entries()) versions.set(article, basename(files[index] ?? ''));
  const shown = articles.filter(({ data }) => import.meta.env.DEV || !data.draft);
  const registry = entries.find(entry => entry.kind === 'registry');
  return buildRecord(shown, registry?.rows ?? { outlets: {}, speakers: {} }, SITE.authors);
}
