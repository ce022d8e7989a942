import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../read/article.ts';
import { writePublished } from '../read/published.ts';
import { type ContentFiles, lockPath, PUBLISHED } from '../read/read-files.ts';
import { writeLock } from '../read/read-lock.ts';
import type { SiteContent } from '../read/read-site.ts';
import { writeAside } from './write-aside.ts';

/**
 * Keeps the permanent ids of what is published: the lock of each article that is no draft, and the outlets and speakers that have a page. The
 * lock of a renamed article moves with it. Tells which files were written; content with errors must not come here.
 */
export async function writeLocks(root: string, files: ContentFiles, content: SiteContent): Promise<string[]> {
  const written: string[] = [];
  const write = async (path: string, text: string, before: string | undefined) => {
    if (text === before) return;
    await writeAside(join(root, path), text);
    written.push(path);
  };
  const articles = content.articles.filter(({ data }) => data.draft !== true);
  const before = new Map(files.articles.map(({ slug, lock }) => [slug, lock]));
  for (const { slug, lock, data } of articles) {
    await write(lockPath(slug), writeLock(lock), before.get(slug)?.text);
    const old = files.locks.find(one => before.get(slug) === null && data.formerly?.includes(one.slug));
    if (old) await rm(join(root, old.lock.file));
  }
  await write(PUBLISHED, writePublished(namesIn(articles, content)), files.registry.published?.text);
  return written;
}

/** Names that have a page now, and those that had one. */
function namesIn(articles: Article[], { registry: { published, speakers } }: SiteContent) {
  const has = (id: string) => speakers.get(id)?.private !== true;
  return {
    outlets: union(
      published.outlets,
      articles.flatMap(({ names }) => names.outlets),
    ),
    speakers: union(published.speakers, articles.flatMap(({ names }) => names.speakers).filter(has)),
  };
}

const union = (one: string[], other: string[]) => [...new Set([...one, ...other])];
