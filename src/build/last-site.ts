import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../read/digest.ts';
import type { Keeping } from '../search/keeping.ts';
import { folderFor, placesOf } from './places.ts';

/**
 * The site that stands, as a store from which the next takes what would come out alike: files go by a key of everything they were made from,
 * besides the code, and count only while they are to the last byte as they were made.
 */
export async function lastSite(root: string, outDir: string, code: string): Promise<LastSite> {
  const { site, made: note } = placesOf(root, folderFor(root, outDir));
  const last = Map.groupBy(await readNote(note), ({ key }) => key);
  const taken: Row[] = [];
  const made: Pick<Row, 'key' | 'path'>[] = [];
  const whole = (key: string) => digestOf(code, key).slice(0, LENGTH);
  return {
    take(key) {
      const rows = last.get(whole(key)) ?? [];
      if (rows.length === 0 || !rows.every(row => isUnchanged(site, row))) return false;
      for (const { path } of rows) putAlso(join(site, path), join(outDir, path));
      taken.push(...rows);
      return true;
    },
    keep(key, paths) {
      made.push(...paths.map(path => ({ key: whole(key), path })));
    },
    taken: () => taken.length,
    async note() {
      const rows = made.map(row => ({ ...row, digest: digestOfBytes(readFileSync(join(outDir, row.path))) }));
      const aside = `${note}-${process.pid}`;
      await mkdir(dirname(note), { recursive: true });
      await writeFile(aside, [...taken, ...rows].map(row => `${JSON.stringify(row)}\n`).join(''));
      await rename(aside, note);
    },
  };
}

function isUnchanged(site: string, { path, digest }: Row): boolean {
  try {
    return digestOfBytes(readFileSync(join(site, path))) === digest;
  } catch {
    return false;
  }
}

/** By a second name, which takes a fiftieth of the time of a copy; the first goes with the last site. Some file systems know no second names. */
function putAlso(path: string, other: string): void {
  mkdirSync(dirname(other), { recursive: true });
  try {
    linkSync(path, other);
  } catch {
    copyFileSync(path, other);
  }
}

/** One that is missing or cannot be read knows of nothing. */
async function readNote(path: string): Promise<Row[]> {
  try {
    const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean);
    return lines.map(line => JSON.parse(line) as Row);
  } catch {
    return [];
  }
}

const digestOfBytes = (bytes: Uint8Array) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, LENGTH);

/** Hexadecimal digits: 128 bits of a digest tell everything apart that is ever built. */
const LENGTH = 32;

/** A file of the site. */
interface Row {
  key: string;
  /** Below the site. */
  path: string;
  digest: string;
}

export interface LastSite extends Keeping {
  /** How many files were taken so far. */
  taken(): number;
  /** Leaves for the next build a note of all that was taken and kept. */
  note(): Promise<void>;
}
