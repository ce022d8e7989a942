import { digestOf } from '../cache/digest.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import type { RegistryRows } from '../record/build-record.ts';
import type { SiteEntry } from './site-entry.ts';

/**
 * Returns the entries of all content, by id. The entry of an article has only its cache key, because the cache has the article.
 *
 * If the frontmatter of an article is broken, `keyBefore` returns the cache key of its last valid version, or `null`.
 */
export function siteEntriesOf(
  { registry, articles, pages, problems }: Corpus,
  keyBefore: (id: string) => string | null = () => null,
): Map<string, DigestedEntry> {
  const rows: RegistryRows = {
    outlets: Object.fromEntries(registry.outlets),
    speakers: Object.fromEntries(registry.speakers),
    statements: Object.fromEntries(registry.statements),
    topics: Object.fromEntries(registry.topics),
  };
  return new Map([
    ...articles.flatMap(({ slug, key: now }): [string, DigestedEntry][] => {
      const id = `articles/${slug}`;
      const key = now ?? keyBefore(id);
      const filePath = `content/${id}.md`;
      return key === null ? [] : [[id, { data: { kind: 'article', key }, digest: key, filePath }]];
    }),
    ...pages.map((page): [string, DigestedEntry] => {
      const id = `pages/${page.slug}`;
      return [id, { data: { kind: 'page', page }, digest: digestOf(page), filePath: `content/${id}.md` }];
    }),
    ['registry', { data: { kind: 'registry', rows }, digest: digestOf(rows) }],
    ['problems', { data: { kind: 'problems', problems }, digest: digestOf(problems) }],
  ]);
}

interface DigestedEntry {
  data: SiteEntry;
  digest: string;
  /** Such as `content/articles/flood.md`. */
  filePath?: string;
}
