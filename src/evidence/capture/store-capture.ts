import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeAtomically } from '../../cache/write-atomically.ts';
import { readCaptures } from '../../content/captures.ts';
import { capturePath } from '../../content/read-files.ts';
import { KEPT_PAGES, LOCAL_PAGES } from '../../paths.ts';
import type { ReadPage } from '../page/page.ts';
import { type CapturedPage, capturedText, captureRecord } from './capture-record.ts';

/**
 * Writes a captured page and its text to `.captures/`, then the record of the capture to content/captures. `.captures/` is not
 * committed, because others may hold the copyright of the page. With `isKept`, the page and its text are also written to
 * content/captures/pages, which is committed. The time and the excerpts of an existing valid record are kept. Returns the path of
 * the record, relative to `root`.
 */
export function storeCapture(root: string, { id, captured, page, excerpts, isKept }: Stored): string {
  const path = capturePath(id);
  const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
  const before =
    text === null ? null : (readCaptures([{ id, file: { file: path, text } }]).captures.get(id) ?? null);
  const record = captureRecord(captured, page, excerpts, before);
  const pages = [LOCAL_PAGES, ...(isKept ? [KEPT_PAGES] : [])];
  for (const folder of pages) {
    writeAtomically(join(root, folder, `${id}.page.gz`), gzipSync(captured.bytes));
    writeAtomically(join(root, folder, `${id}.text.gz`), gzipSync(capturedText(page)));
  }
  writeAtomically(join(root, path), `${JSON.stringify(record, null, 2)}\n`);
  return path;
}

interface Stored {
  id: string;
  captured: CapturedPage;
  page: ReadPage;
  excerpts: string[];
  isKept: boolean;
}
