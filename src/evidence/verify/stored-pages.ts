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
 * Compares captured excerpts with the stored pages of their captures, without a request. Pages are in `.captures/` or in
 * content/captures/pages. `missing` are the claims without a stored page. The claims of a stored page are `changed` if its record
 * is missing or invalid, or has another digest.
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
 * Returns the page with the text that was stored at its capture. Here the page may be decoded differently, because the encoding
 * that the server named is not stored. If no stored text has the digest `textSha256`, the page is returned unchanged.
 */
function asCaptured(page: ReadPage, root: string, id: string, textSha256: string): ReadPage {
  if (sha256(capturedText(page)) === textSha256) return page;
  const text = storedFile(root, `${id}.text.gz`);
  return text !== null && sha256(text) === textSha256
    ? { ...page, article: null, whole: text.toString() }
    : page;
}

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

/**
 * Reads and unpacks a stored file. The result is `null` if there is no file, and empty if the file cannot be read or unpacked.
 */
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
