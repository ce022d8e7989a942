import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Captures } from '../../content/captures.ts';
import { KEPT_PAGES, LOCAL_PAGES } from '../../paths.ts';
import { capturedText } from '../capture/capture-record.ts';
import { LIMITS } from '../fetch/fetch-page.ts';
import { type ReadPage, UnreadablePage } from '../page/page.ts';
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
    const bytes = id === null ? null : storedFile(root, `${id}.page.gz`);
    const record = captures.get(id ?? '');
    if (bytes === null) missing.push(...group);
    else if (!record || sha256(bytes) !== record.sha256)
      findings.push(
        ...group.map(claim => ({
          claim,
          outcome: 'changed' as const,
          difference: 'the stored page is not the captured one',
        })),
      );
    else
      try {
        const read = await reader.read({ bytes, type: null, name: null });
        findings.push(...outcomesOnPage(group, asCaptured(read, root, id ?? '', record.textSha256), null));
      } catch (error) {
        if (!(error instanceof UnreadablePage)) throw error;
        findings.push(
          ...group.map(claim => ({ claim, outcome: 'unreachable' as const, why: error.message })),
        );
      }
  }
  return { findings, missing };
}

/**
 * The page with its text as it was captured: what the server said of its encoding is not stored, so that it may be read in another way here. As
 * it is read where that text is not at hand.
 */
function asCaptured(page: ReadPage, root: string, id: string, textSha256: string): ReadPage {
  if (sha256(capturedText(page)) === textSha256) return page;
  const text = storedFile(root, `${id}.text.gz`);
  return text !== null && sha256(text) === textSha256
    ? { ...page, article: null, whole: text.toString() }
    : page;
}

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

/** A file of a capture, unpacked; empty if it cannot be. */
function storedFile(root: string, name: string): Buffer | null {
  for (const folder of [LOCAL_PAGES, KEPT_PAGES])
    try {
      return gunzipSync(readFileSync(join(root, folder, name)), { maxOutputLength: LIMITS.mostBytes });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') continue;
      return Buffer.alloc(0);
    }
  return null;
}
