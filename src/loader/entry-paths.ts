import { pageParam } from '../urls.ts';
import { pageKey } from './cache-keys/page-cache-key.ts';

/** One path for the feed of each speaker, outlet, topic or author. */
export const entryPaths = <Entry extends { id: string }>(entries: readonly Entry[]) =>
  entries.map(entry => ({ params: { id: entry.id }, props: { entry }, cacheKey: pageKey(entry) }));

/** One path for each page of the list of each speaker, outlet, topic or author. */
export const listPaths = <Entry extends { id: string }, Page extends { number: number }>(
  entries: readonly Entry[],
  pagesOf: (entry: Entry) => Page[],
) =>
  entries.flatMap(entry =>
    pagesOf(entry).map(page => ({
      params: { id: entry.id, page: pageParam(page.number) },
      props: { entry, page },
      cacheKey: pageKey(entry, page),
    })),
  );
