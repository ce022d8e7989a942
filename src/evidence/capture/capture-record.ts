import { createHash } from 'node:crypto';
import { excerptDigest } from '../../cache/excerpt-digest.ts';
import type { CaptureData } from '../../content/schema/capture.ts';
import type { ReadPage } from '../page/page.ts';

/** The id of a capture: the first twelve hexadecimal digits of the SHA-256 of the URL, a line break and the bytes of the page. */
export const captureId = (url: string, bytes: Uint8Array): string =>
  createHash('sha256').update(`${url}\n`).update(bytes).digest('hex').slice(0, 12);

/**
 * Returns the text of a page in which excerpts are looked for: the article, if it was found, then the whole page. Every excerpt
 * was cut from one of these two texts.
 */
export const capturedText = ({ article, whole }: ReadPage): string =>
  article === null ? whole : `${article}\n\n${whole}`;

/**
 * Makes the record of a capture for content/captures. `before` is the existing record of the same capture, or `null`. Its time
 * and its excerpts are kept.
 */
export function captureRecord(
  { url, final, status, at, bytes }: CapturedPage,
  page: ReadPage,
  excerpts: string[],
  before: CaptureData | null,
): CaptureData {
  const digests = new Set([...(before?.excerpts ?? []), ...excerpts.map(excerptDigest)]);
  return {
    address: url,
    ...(final !== null && final !== url && { final }),
    ...(status === null ? { file: true as const } : { status }),
    at: before?.at ?? at,
    sha256: sha256(bytes),
    length: bytes.length,
    textSha256: sha256(capturedText(page)),
    extractor: page.extractor,
    metadata: page.metadata,
    excerpts: [...digests].sort(),
  };
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** A page as it was fetched or saved. */
export interface CapturedPage {
  /** The URL that was requested, or from which a file was saved. */
  url: string;
  /** The URL after redirects; `null` for a saved file. */
  final: string | null;
  /** The HTTP status; `null` for a saved file. */
  status: number | null;
  /** The UTC time at which the page was read, such as `2025-04-14T09:30:00Z`. */
  at: string;
  /** The day on which the page was fetched, or on which the file was saved, such as `2025-04-14`. */
  seen: string;
  bytes: Uint8Array;
}
