import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Captures } from '../../content/captures.ts';
import { KEPT_PAGES, LOCAL_PAGES } from '../../paths.ts';
import { LIMITS } from '../fetch/fetch-page.ts';
import { UnreadablePage } from '../page/page.ts';
import type { PageReader } from '../page/page-reader.ts';
import type { Claim } from './claims.ts';
import { type Finding, outcomesOnPage } from './outcome.ts';

/**
 * Compares captured excerpts with the pages that are stored on this machine or with the content, without a request. `missing` are the claims
 * whose page is not at hand. A stored page that is not the one of its record has none of the words.
 */
export async function compareStored(
  root: string,
  claims: Claim[],
  captures: Captures,
  reader: PageReader,
): Promise<{ findings: Finding[]; missing: Claim[] }> {
  const findings: Finding[] = [];
  const missing: Claim[] = [];
  for (const [id, group] of Map.groupBy(claims, ({ capture }) => capture)) {
    const bytes = id === null ? null : storedPage(root, id);
    if (bytes === null) missing.push(...group);
    else if (createHash('sha256').update(bytes).digest('hex') !== captures.get(id ?? '')?.sha256)
      findings.push(
        ...group.map(claim => ({
          claim,
          outcome: 'changed' as const,
          difference: 'the stored page is not the captured one',
        })),
      );
    else
      try {
        findings.push(...outcomesOnPage(group, await reader.read({ bytes, type: null, name: null }), null));
      } catch (error) {
        if (!(error instanceof UnreadablePage)) throw error;
        findings.push(
          ...group.map(claim => ({ claim, outcome: 'unreachable' as const, why: error.message })),
        );
      }
  }
  return { findings, missing };
}

function storedPage(root: string, id: string): Uint8Array | null {
  for (const folder of [LOCAL_PAGES, KEPT_PAGES])
    try {
      return gunzipSync(readFileSync(join(root, folder, `${id}.page.gz`)), {
        maxOutputLength: LIMITS.mostBytes,
      });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') continue;
      return new Uint8Array();
    }
  return null;
}
