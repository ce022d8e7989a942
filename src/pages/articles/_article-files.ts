import type { SiteFile } from '../../build/hand-over.ts';
import { annotations } from '../../exports/annotations.ts';
import { articleData, linkedDataText } from '../../exports/article-data.ts';
import { citationItems, FORMATS } from '../../exports/citations-file.ts';
import { pageKey } from '../../loader/cache-keys/page-cache-key.ts';
import { PROJECT_ROOT } from '../../loader/project-root.ts';
import type { ArticleEntry } from '../../record/record.ts';
import { cachedCard } from '../../share/cached-card.ts';
import { cardWords } from '../../share/card-words.ts';
import type { CitationFormat } from '../../urls.ts';

/** Returns the files that are published in the folder of an article, but not its pages. */
export function articleFiles(entry: ArticleEntry): SiteFile[] {
  const key = pageKey(entry);
  const words = cardWords(entry);
  const file = (name: string, type: string, make: SiteFile['make'], ownKey = key): SiteFile => {
    return { path: `articles/${entry.article.slug}/${name}`, type, key: ownKey, make };
  };
  return [
    file('card.png', 'image/png', () => cachedCard(PROJECT_ROOT, words), JSON.stringify(words)),
    file('annotations.jsonld', ANNOTATIONS, () => JSON.stringify(annotations(entry))),
    file('article.jsonld', LINKED_DATA, () => `${linkedDataText(articleData(entry), 2)}\n`),
    ...(Object.keys(FORMATS) as CitationFormat[]).map(format =>
      file(`citations.${format}`, FORMATS[format].type, () => FORMATS[format].write(citationItems(entry))),
    ),
  ];
}

const LINKED_DATA = 'application/ld+json';
const ANNOTATIONS = `${LINKED_DATA}; profile="http://www.w3.org/ns/anno.jsonld"`;
