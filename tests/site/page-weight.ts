import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a reader’s browser fetches for a page of a site at the root of its host, in bytes as a host sends them, compressed by brotli. */
export interface PageWeight {
  html: number;
  /** The page itself, not compressed. */
  rawHtml: number;
  /** What is linked for the screen; nobody waits for what only print has. */
  styles: number;
  scripts: number;
  /** Files that the browser waits for before it shows anything, the page itself not counted. */
  blocking: number;
}

export function pageWeight(folder: string, path: string): PageWeight {
  const page = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const linked = (pattern: RegExp) =>
    [...page.matchAll(pattern)].map(([, file = '']) => readFileSync(join(folder, file)));
  const sent = (files: (string | Buffer)[]) =>
    files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  const styles = linked(/<link rel="stylesheet" href="([^"]+)">/gu);
  const waitedFor = linked(/<script(?![^>]*\s(?:type="module"|defer|async))[^>]*\ssrc="([^"]+)"/gu);
  return {
    html: sent([page]),
    rawHtml: Buffer.byteLength(page),
    styles: sent(styles),
    scripts: sent(linked(/<script [^>]*src="([^"]+)"/gu)),
    blocking: styles.length + waitedFor.length,
  };
}
