import { dayOfChange } from '../record/last-day.ts';
import type { ArticleEntry } from '../record/record.ts';
import { absolute } from '../urls.ts';

/**
 * Returns the names and contents of an article’s `meta` elements. `names` are for reference managers
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). `properties` are for services that share the article
 * (https://ogp.me/#type_article). Without `dc.type`, Zotero would think that the article is in a scholarly journal.
 */
export function articleTags({ article, authors, bylines }: ArticleEntry): ArticleTags {
  const { title, published, tags = [] } = article.data;
  const changed = dayOfChange(article);
  return {
    names: [
      ...authors.map((name): Tag => ['author', name]),
      ['dc.type', 'newspaperArticle'],
      ['citation_title', title],
      ...authors.map((name): Tag => ['citation_author', name]),
      ['citation_publication_date', published.replaceAll('-', '/')],
    ],
    properties: [
      ['article:published_time', published],
      ...(changed === null ? [] : [['article:modified_time', changed] as const]),
      ...bylines.map(({ name, url }): Tag => ['article:author', url === null ? name : absolute(url)]),
      ...tags.map((tag): Tag => ['article:tag', tag]),
    ],
  };
}

type Tag = readonly [name: string, content: string];

interface ArticleTags {
  names: Tag[];
  properties: Tag[];
}
