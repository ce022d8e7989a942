import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArticleFiles } from './read-article.ts';
import type { RegistryFiles, TextFile } from './registry.ts';

/** The content of a project as text: the only place where reading touches the disk. Paths are relative to `root`. */
export async function readContent(root: string): Promise<ContentFiles> {
  const [articles, pages] = await Promise.all([names(root, 'articles', '.md'), names(root, 'pages', '.md')]);
  const [outlets, speakers] = await Promise.all([file(root, 'outlets.yaml'), file(root, 'speakers.yaml')]);
  return {
    registry: { outlets, speakers },
    articles: await Promise.all(articles.map(name => readArticleFiles(root, name))),
    pages: await Promise.all(
      pages.map(async name => ({ slug: basename(name, '.md'), markdown: await file(root, `pages/${name}`) })),
    ),
  };
}

export const lockPath = (slug: string): string => `content/locks/${slug}.json`;

async function readArticleFiles(root: string, name: string): Promise<ArticleFiles> {
  const slug = basename(name, '.md');
  const lock = await file(root, `locks/${slug}.json`);
  return { slug, markdown: await file(root, `articles/${name}`), lock: lock.text === '' ? null : lock };
}

async function names(root: string, folder: string, ending: string): Promise<string[]> {
  const found = await orMissing(readdir(join(root, 'content', folder)), []);
  return found.filter(name => name.endsWith(ending)).sort();
}

async function file(root: string, path: string): Promise<TextFile> {
  return {
    file: `content/${path}`,
    text: await orMissing(readFile(join(root, 'content', path), 'utf8'), ''),
  };
}

/** What is not there is empty; any other fault of the disk is one. */
async function orMissing<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise;
    throw error;
  }
}

export interface ContentFiles {
  registry: RegistryFiles;
  articles: ArticleFiles[];
  pages: { slug: string; markdown: TextFile }[];
}
