import type { Article, Source } from '../article/article.ts';
import { oncePerObject } from '../once-per-object.ts';
import { isOwnUrl } from '../words/verify.ts';

/** Returns how much we saw of each source of an article. */
export const sightingsOf = oncePerObject(
  (article: Article): ReadonlyMap<Source, Sighting> =>
    new Map(article.sources.map(source => [source, sightingOf(source, article)])),
);

/**
 * Returns how much of a source we saw. We saw at least a part if the article has evidence from the page or the archived page of
 * the source, even under another source. We saw all of it if, in addition, our copy is whole (`copy` is `null`) and all
 * quotations that the article takes from the source were found in it.
 */
function sightingOf(source: Source, { sources, quotations }: Article): Sighting {
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

export type Sighting = 'seen' | 'seen-in-part' | 'not-seen';
