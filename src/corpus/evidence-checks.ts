import { excerptDigest } from '../cache/excerpt-digest.ts';
import { readCaptures, readVerified, verifiedKey } from '../content/captures.ts';
import type { ContentFiles } from '../content/content-files.ts';
import type { Registry } from '../content/registry-tables.ts';

/**
 * Returns lookups of captures and of the last results of `npm run verify`. Ignores problems of the files with the captures and
 * results, because `checkCaptured` reports them.
 */
export function evidenceChecks({
  captures = [],
  verified = null,
}: Pick<ContentFiles, 'captures' | 'verified'>): Registry['checks'] {
  const pages = readCaptures(captures).captures;
  const rows = new Map(readVerified(verified).rows.map(row => [verifiedKey(row.url, row.excerpt), row]));
  const newest = (key: string) => {
    const row = rows.get(key);
    return row && { at: row.at, outcome: row.outcome };
  };
  return {
    capture(id) {
      const page = pages.get(id);
      return page ? { sha256: page.sha256, textSha256: page.textSha256, at: page.at } : undefined;
    },
    newest: (url, excerpt) => newest(checkedExcerpt(url, excerpt)),
    newestOf: newest,
  };
}

/** The key of an excerpt of the page at a URL. It finds the row of this excerpt in `content/verified.json`. */
export const checkedExcerpt = (url: string, excerpt: string): string =>
  verifiedKey(url, excerptDigest(excerpt));
