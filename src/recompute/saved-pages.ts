import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readHtml } from './html-text.ts';
import { NotReadable } from './read-published.ts';

/** Reads the HTML pages and text files of a folder and of all folders in it, sorted by path. Other files are ignored. */
export async function readPages(folder: string): Promise<SavedPage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new NotReadable(`${folder} is not a folder that can be read.`);
  });
  const files = entries
    .filter(entry => entry.isFile() && /\.(?:x?html?|txt|md)$/iu.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async file => {
      const text = decoded(await readFile(file));
      const isHtml = /\.x?html?$/iu.test(file);
      return { name: relative(folder, file), ...(isHtml ? readHtml(text) : { text, urls: [] }) };
    }),
  );
}

/**
 * Decodes a file by its byte order mark (UTF-16 or UTF-8), else by the charset that a `meta` element names, else as UTF-8. UTF-8
 * is also used if the named charset is unknown or is UTF-16. The name UTF-16 is always wrong: in a file that really is UTF-16,
 * the `meta` element is not found.
 */
function decoded(bytes: Buffer): string {
  const start = bytes.subarray(0, 4096).toString('latin1');
  const [, named = 'utf-8'] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(start) ?? [];
  const readable = /^utf-?16/iu.test(named) ? 'utf-8' : named;
  const [, marked = readable] = BYTE_ORDER_MARKS.find(([mark]) => start.startsWith(mark)) ?? [];
  try {
    return new TextDecoder(marked).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const BYTE_ORDER_MARKS = [
  ['\u00FF\u00FE', 'utf-16le'],
  ['\u00FE\u00FF', 'utf-16be'],
  ['\u00EF\u00BB\u00BF', 'utf-8'],
] as const;

export interface SavedPage {
  /** The path of the file, relative to the folder. */
  name: string;
  text: string;
  /** The URLs that the page names as its own; none for a text file. */
  urls: string[];
}
