import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * The bytes that a browser loads for a page, compressed with brotli as a host sends them. The site must be at the root of its
 * host.
 */
export interface PageWeight {
  html: number;
  /** The page itself, without compression. */
  rawHtml: number;
  /** The styles for the screen. Styles for print do not count, because nobody waits for them. */
  styles: number;
  scripts: number;
  /** How many files, without the page itself, the browser needs before it shows anything. */
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
