import { createHash } from 'node:crypto';
import { excerptDigest } from '../../cache/excerpt-digest.ts';
import type { CaptureData } from '../../content/schema/capture.ts';
import type { ReadPage } from '../page/page.ts';

/** The id of a capture: the first twelve digits of the SHA-256 of the URL, a line break and the bytes. */
export const captureId = (url: string, bytes: Uint8Array): string =>
  createHash('sha256').update(`${url}\n`).update(bytes).digest('hex').slice(0, 12);

/**
 * The text of a page that excerpts are compared with: that of the article, where it can be told apart, then that of the whole page. Excerpts
 * were cut out of one of the two.
 */
export const capturedText = ({ article, whole }: ReadPage): string =>
  article === null ? whole : `${article}\n\n${whole}`;

/** The record of a capture, as a file of content/captures has it. `before` is the record that it replaces: its excerpts stay. */
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
  /** The URL asked for, or that a saved file is from. */
  url: string;
  /** After redirects; `null` for a saved file, as is the HTTP status. */
  final: string | null;
  status: number | null;
  /** When it was read, in UTC, as ISO 8601 writes it, without fractions of a second. */
  at: string;
  /** The day on which the page was seen: that of the reading, or on which the file was saved. */
  seen: string;
  bytes: Uint8Array;
}
