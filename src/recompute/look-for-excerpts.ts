import type { PublishedQuotation } from '../exports/quotations-schema.ts';
import { foldWords } from '../words/fold/fold-words.ts';
import { isSameDocument } from '../words/same-document.ts';
import type { SavedPage } from './saved-pages.ts';

/**
 * Looks for each excerpt in saved pages. A page has an excerpt if it has all words of the excerpt, one directly after the other;
 * punctuation between words does not count. Several quotations may share an excerpt. Then it is looked for once, and `name` is
 * the permalink of the first quotation. Pure.
 */
export function lookForExcerpts(records: PublishedQuotation[], pages: SavedPage[]): FoundExcerpt[] {
  const texts = pages.map(page => ({ page, run: wordRun(page.text) }));
  const seen = new Set<string>();
  return records.flatMap(({ url: name, source }) =>
    source.evidence.flatMap(({ url, excerpt }): FoundExcerpt[] => {
      const key = JSON.stringify([url, excerpt]);
      if (seen.has(key)) return [];
      seen.add(key);
      const run = wordRun(excerpt);
      const found = texts.find(one => one.run.includes(run));
      if (found) return [{ name, outcome: 'found', page: found.page.name }];
      const own = pages.find(({ urls }) => urls.some(one => isSameDocument(one, url)));
      return [{ name, outcome: own ? 'missing' : 'no-page', page: own?.name ?? url }];
    }),
  );
}

const wordRun = (text: string) => ` ${foldWords(text).words.join(' ')} `;

interface FoundExcerpt {
  /** Permalink of the first quotation whose source has the excerpt. */
  name: string;
  /**
   * `missing`: no page has the excerpt, but a page names the URL of the evidence as its own. `no-page`: no page has the excerpt,
   * and no page names this URL.
   */
  outcome: 'found' | 'missing' | 'no-page';
  /** The name of the page that has the excerpt or names the URL; the URL of the evidence for `no-page`. */
  page: string;
}
