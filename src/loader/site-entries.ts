import type { Corpus } from '../corpus/read-corpus.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { RegistryRows } from '../record/registry-rows.ts';
import type { SiteEntry } from './site-entry.ts';

/**
 * Returns the entries of all content, by id. The entry of an article has only its cache key, because the cache has the article.
 *
 * If the frontmatter of an article is broken, `keyBefore` returns the cache key of its last valid version, or `null`.
 */
export function siteEntriesOf(
  { registry, articles, pages, problems }: Corpus,
  keyBefore: (id: string) => string | null = () => null,
): Map<string, SiteEntry> {
  return new Map<string, SiteEntry>([
    ...articles.flatMap(({ slug, key: now }): [string, SiteEntry][] => {
      const id = `articles/${slug}`;
      const key = now ?? keyBefore(id);
      return key === null ? [] : [[id, { kind: 'article', key }]];
    }),
    ...pages.map((page): [string, SiteEntry] => [`pages/${page.slug}`, { kind: 'page', page }]),
    ['registry', { kind: 'registry', rows: rowsOf(registry) }],
    ['problems', { kind: 'problems', problems }],
  ]);
}

const rowsOf = oncePerObject(
  ({ outlets, speakers, statements, topics }: Corpus['registry']): RegistryRows => ({
    outlets: Object.fromEntries(outlets),
    speakers: Object.fromEntries(speakers),
    statements: Object.fromEntries(statements),
    topics: Object.fromEntries(topics),
  }),
);
