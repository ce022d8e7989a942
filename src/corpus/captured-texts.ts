import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { KEPT_PAGES, LOCAL_PAGES } from '../paths.ts';
import type { CapturedText } from './captured-evidence.ts';

/** A longer text counts as damaged. */
const MOST_BYTES = 20_000_000;

/**
 * Returns a function that reads the text of a captured page, by the id of the capture. It looks in `KEPT_PAGES`, and with
 * `isLocal` also in `LOCAL_PAGES`, the folder for pages that only this machine has. It returns `null` if it finds no file, and an
 * empty text if the file cannot be unpacked. An empty text matches no capture.
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
