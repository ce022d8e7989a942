import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { KEPT_PAGES, LOCAL_PAGES } from '../paths.ts';
import type { CapturedText } from './captured-evidence.ts';

/** No text of a page is longer. */
const MOST_BYTES = 20_000_000;

/**
 * Returns a function that reads the text of a captured page, if the page is at hand: kept with the content, or with `isLocal` also on this
 * machine only. A file that cannot be unpacked has an empty text, which no capture has.
 */
export const capturedTexts =
  (root: string, isLocal: boolean): CapturedText =>
  capture => {
    for (const folder of [KEPT_PAGES, ...(isLocal ? [LOCAL_PAGES] : [])])
      try {
        const packed = readFileSync(join(root, folder, `${capture}.text.gz`));
        return unpacked(packed);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      }
    return null;
  };

function unpacked(packed: Uint8Array): string {
  try {
    return gunzipSync(packed, { maxOutputLength: MOST_BYTES }).toString();
  } catch {
    return '';
  }
}
