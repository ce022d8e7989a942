import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from './article.ts';
import type { ArticleFiles, ReadOptions } from './read-article.ts';
import type { Registry } from './registry.ts';

/**
 * Changes whenever the article would read differently: with its text, its lock, a registry row that it names, how it is read, and the code
 * that reads it.
 */
export function articleDigest(
  files: ArticleFiles,
  names: Article['names'],
  { outlets, speakers, former, complete }: Registry,
  options: ReadOptions,
  code: string,
): string {
  return digestOf(
    files.markdown.text,
    files.lock,
    names.outlets.map(id => [id, outlets.get(id)]),
    names.speakers.map(id => [id, speakers.get(id), former.speakers.get(id)]),
    complete,
    options,
    code,
  );
}

/** A digest of the code that reads articles and its packages, so that a changed rule is never hidden by what was kept. */
export async function codeDigest(root: string): Promise<string> {
  const folders = ['words', 'ids', 'read', 'read/schema', 'record'].map(folder => join(root, 'src', folder));
  const listed = await Promise.all(
    folders.map(async folder => (await readdir(folder)).sort().map(name => join(folder, name))),
  );
  const others = ['src/site.ts', 'src/urls.ts', 'src/dates.ts', 'package-lock.json'];
  const files = [
    ...listed.flat().filter(name => name.endsWith('.ts')),
    ...others.map(name => join(root, name)),
  ];
  return digestOf(await Promise.all(files.map(name => readFile(name, 'utf8'))));
}

export const digestOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
