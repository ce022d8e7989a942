import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { KEPT_PAGES, LOCAL_PAGES } from '../paths.ts';
import type { CapturedText } from './captured-evidence.ts';

/** A longer text counts as damaged. */
const MOST_BYTES = 20_000_000;

/**
 * Returns a function that reads the text of a captured page, by the id of the capture. The returned function looks among the
 * pages that are kept with the content, and with `isLocal` also among the pages that only this machine has. It returns `null` if
 * the page is not there. For a file that cannot be unpacked it returns an empty text, which matches no capture.
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
