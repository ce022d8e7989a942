import type { Article, Source } from '../article/article.ts';
import { isOwnUrl } from '../words/verify.ts';

/**
 * How much of a source’s own page we saw. A passage of it that is kept as evidence, for whichever source of the article, shows that we saw
 * some. It was part only where the rest came from a copy, or where other words quoted from it were not found on the page itself.
 */
export function seenOf(source: Source, { sources, quotations }: Article): Seen {
  const own = { url: source.url ?? undefined, archive: source.archive?.url };
  const isSeen =
    source.evidence.some(({ kind }) => kind === 'original' || kind === 'archive') ||
    sources.some(({ evidence }) => evidence.some(({ url }) => isOwnUrl(url, own)));
  if (!isSeen) return 'not-seen';
  const hasUnseenWords = quotations.some(
    ({ source: key, form, verification: { status } }) =>
      key === source.key && form !== 'indirect' && status !== 'matched',
  );
  return source.copy !== null || hasUnseenWords ? 'seen-in-part' : 'seen';
}

export type Seen = 'seen' | 'seen-in-part' | 'not-seen';
