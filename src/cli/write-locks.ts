import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../cache/write-atomically.ts';
import { publishedFileText } from '../content/published.ts';
import { lockPath, PUBLISHED } from '../content/read-files.ts';
import { lockFileText } from '../content/read-lock.ts';
import type { PublishedArticle } from '../content/schema/registry.ts';
import type { Corpus, CorpusArticle } from '../corpus/read-corpus.ts';

/**
 * Writes the lock of each article that is not a draft, and `content/published.json`. Returns the paths of the files written. The
 * lock of a renamed article gets the new name. The content must have no errors.
 */
export async function writeLocks(root: string, corpus: Corpus): Promise<string[]> {
  const { files, articles } = corpus;
  const written: string[] = [];
  const write = (path: string, text: string, before: string | undefined) => {
    if (text === before) return;
    writeAtomically(join(root, path), text);
    written.push(path);
  };
  const published = articles.filter(({ checked: { article } }) => article && article.data.draft !== true);
  for (const one of published) {
    const { slug, lock, checked } = one;
    const path = lockPath(slug);
    const own = lock?.file === path ? lock.text : undefined;
    write(path, checked.isLocked ? (lock?.text ?? '') : lockFileText(corpus.lockOf(one)), own);
    if (lock && lock.file !== path) await rm(join(root, lock.file));
  }
  write(PUBLISHED, publishedFileText(namesIn(published, corpus)), files.registry.published?.text);
  return written;
}

/**
 * Returns the articles, outlets and speakers that have or had a page. A private speaker is in the result only if published.json
 * already has their id. A former slug of an article has the current title of the article.
 */
function namesIn(articles: CorpusArticle[], { registry: { published, speakers } }: Corpus) {
  const has = (id: string) => speakers.get(id)?.private !== true;
  return {
    articles: [
      ...new Map([...published.articles, ...articles.flatMap(rowsOf)].map(row => [row.slug, row])).values(),
    ],
    outlets: union(
      published.outlets,
      articles.flatMap(({ checked }) => checked.names.outlets),
    ),
    speakers: union(
      published.speakers,
      articles.flatMap(({ checked }) => checked.names.speakers).filter(has),
    ),
  };
}

function rowsOf({ checked: { article } }: CorpusArticle): PublishedArticle[] {
  if (!article) return [];
  const { slug, data, corrections } = article;
  return [slug, ...(data.formerly ?? [])].map(one => ({
    slug: one,
    title: data.title,
    ...(corrections > 0 && { corrections }),
  }));
}

const union = (one: string[], other: string[]) => [...new Set([...one, ...other])];
