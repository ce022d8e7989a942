import { handOver } from '../build/hand-over.ts';
import { quotationYears } from '../exports/quotation-years.ts';
import { keptForPages } from '../loader/kept-for-pages.ts';
import { PROJECT_ROOT } from '../loader/project-root.ts';
import { articleKey, siteRecord } from '../loader/site-record.ts';
import { siteIndex } from '../search/search-records.ts';
import { keepCards } from '../share/cached-card.ts';
import { cardWords, siteCardWords } from '../share/card-words.ts';
import { articleFiles } from './articles/_article-files.ts';
import { yearFiles } from './quotations/_year-files.ts';

/**
 * Passes the search indexes and the files of articles to the build, which writes them, and to `npm run dev`, which serves them.
 * This file is a page because only pages can read the record of the site. The build does not publish this page.
 */
export const GET = async () => {
  const record = await siteRecord();
  if (!import.meta.env.DEV) keepCards(PROJECT_ROOT, [siteCardWords(), ...record.articles.map(cardWords)]);
  handOver({
    index: () => siteIndex(record, articleKey, keptForPages('search-keys')),
    files: function* () {
      for (const entry of record.articles) yield* articleFiles(entry);
      for (const year of quotationYears(record.quotations)) yield* yearFiles(year);
    },
  });
  return Response.json(null);
};
