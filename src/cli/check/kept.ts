import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kept } from '../../record/checked-article.ts';
import { writeAside } from '../write-aside.ts';

const PLACE = join('.astro', 'checked.jsonl');

/** What was found when articles were last checked, by slug. A file that cannot be read counts as none: all is checked anew. */
export async function readKept(root: string): Promise<Map<string, Kept>> {
  try {
    const text = await readFile(join(root, PLACE), 'utf8');
    return new Map(
      text.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line) as [string, Kept]])),
    );
  } catch {
    return new Map();
  }
}

/** One article a line, so that no text grows beyond what one string may hold. */
export async function writeKept(root: string, entries: [slug: string, kept: Kept][]): Promise<void> {
  await writeAside(join(root, PLACE), entries.map(entry => `${JSON.stringify(entry)}\n`).join(''));
}
