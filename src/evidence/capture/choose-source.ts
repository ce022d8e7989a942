import type { SourceData } from '../../content/schema/article.ts';
import { didYouMean } from '../../problems/suggest.ts';
import { isSameDocument } from '../../words/same-document.ts';
import type { CapturedPage } from './capture-record.ts';

/**
 * Chooses to which source of an article a page belongs. `urls` are the URLs of the page. There are three ways:
 * - `named`, the key that the editor gave.
 * - Without `named`: the only source whose URL or archive names the same document as one of `urls`.
 * - If no source names this document: the only source of the article.
 *
 * In all other cases, `message` says what the editor can do.
 */
export function chooseSource(
  sources: Record<string, SourceData>,
  named: string | undefined,
  urls: string[],
): { key: string } | { message: string } {
  const keys = Object.keys(sources);
  if (named !== undefined)
    return keys.includes(named)
      ? { key: named }
      : {
          message: `The article has no source \`${named}\`${didYouMean(named, keys) || `: it has ${keys.join(', ') || 'none'}`}`,
        };
  const own = keys.filter(key =>
    urlsOf(sources[key]).some(one => urls.some(other => isSameDocument(one, other))),
  );
  const [only] = own.length > 0 ? own : keys;
  if (only !== undefined && (own.length === 1 || (own.length === 0 && keys.length === 1)))
    return { key: only };
  return {
    message:
      keys.length === 0
        ? 'The article has no sources: write one under `sources` first.'
        : `It is not clear which source the page belongs to: add --source ${(own.length > 0 ? own : keys).join(' or --source ')}`,
  };
}

const urlsOf = (source: SourceData | undefined) =>
  [source?.url, source?.archive?.url].flatMap(one => one ?? []);

/**
 * Returns the URL for new rows of evidence. If the page is the same document as the URL or the archive of the source, the result
 * is this URL of the source. Otherwise it is `url`. The page is compared by its URL before redirects (`url`) and after them
 * (`final`).
 */
export const evidenceUrl = (
  source: SourceData,
  { url, final }: Pick<CapturedPage, 'url' | 'final'>,
): string => urlsOf(source).find(one => isSameDocument(one, url) || isSameDocument(one, final ?? url)) ?? url;
