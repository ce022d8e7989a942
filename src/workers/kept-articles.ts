import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Article } from '../read/article.ts';
import type { Kept } from '../record/checked-article.ts';

/**
 * Articles as they were read, each in a file named after its slug and its digest, so that what a name stands for never changes. Three lines
 * of JSON: what is needed of it among others, its records, and its text, which is most of it. A file appears whole or not at all.
 */
export function keepArticle(folder: string, kept: Kept, article: Article): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, fileOf(article.slug, kept.digest));
  const aside = `${file}-${process.pid}-${threadId}`;
  const { html, text, lock, ...records } = article;
  const lines = [kept, records, { html, text, lock } satisfies Texts];
  writeFileSync(aside, lines.map(line => JSON.stringify(line)).join('\n'));
  renameSync(aside, file);
}

/** The first line of every file, by slug. One that cannot be read counts as none: its article is read anew. */
export function keptArticles(folder: string): Map<string, Kept> {
  return new Map(
    filesIn(folder).flatMap((file): [string, Kept][] => {
      try {
        const text = readFileSync(join(folder, file), 'utf8');
        return [[file.slice(0, file.indexOf('.')), JSON.parse(text.slice(0, text.indexOf('\n'))) as Kept]];
      } catch {
        return [];
      }
    }),
  );
}

/**
 * The article in a file. Its text is read each time it is asked for: that of a large archive would take more memory than all the rest, and
 * few pages need it.
 */
export async function keptArticle(path: string): Promise<Article> {
  const [, records = ''] = (await readFile(path, 'utf8')).split('\n', 2);
  const texts = () => {
    const all = readFileSync(path, 'utf8');
    return JSON.parse(all.slice(all.lastIndexOf('\n'))) as Texts;
  };
  return {
    ...(JSON.parse(records) as Omit<Article, keyof Texts>),
    get html() {
      return texts().html;
    },
    get text() {
      return texts().text;
    },
    get lock() {
      return texts().lock;
    },
  };
}

type Texts = Pick<Article, 'html' | 'text' | 'lock'>;

/** Removes all files but those named, so that what is kept does not grow for ever. */
export function forgetArticles(folder: string, but: ReadonlySet<string>): void {
  for (const file of filesIn(folder)) if (!but.has(file)) rmSync(join(folder, file), { force: true });
}

/** Slugs have no dot. */
export const fileOf = (slug: string, digest: string): string => `${slug}.${digest.slice(0, 32)}.json`;

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
