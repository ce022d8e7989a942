import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, digestOfBytes } from '../cache/digest.ts';
import type { OutputCache } from '../cache/output-cache.ts';
import { openStore } from '../cache/store.ts';
import { folderFor, noteOf, placesOf } from './places.ts';

/**
 * The site that stands, as a store from which the next takes what would come out alike: files go by a key of everything they were made from,
 * besides the code, and count only while they are to the last byte as they were made.
 */
export function lastSite(root: string, outDir: string, code: string): LastSite {
  const folder = folderFor(root, outDir);
  const { site } = placesOf(root, folder);
  const store = openStore(root);
  const note = noteOf('outputs', folder);
  const last = Map.groupBy(
    (store.readLines(note) ?? []).map(line => JSON.parse(line) as Row),
    ({ key }) => key,
  );
  const taken: Row[] = [];
  const made: Pick<Row, 'key' | 'path'>[] = [];
  const whole = (key: string) => digestOf(code, key);
  return {
    restore(key) {
      const rows = last.get(whole(key)) ?? [];
      if (rows.length === 0 || !rows.every(row => isUnchanged(site, row))) return false;
      for (const { path } of rows) putAlso(join(site, path), join(outDir, path));
      taken.push(...rows);
      return true;
    },
    record(key, paths) {
      made.push(...paths.map(path => ({ key: whole(key), path })));
    },
    taken: () => taken.length,
    note() {
      const rows = made.map(row => ({ ...row, digest: digestOfBytes(readFileSync(join(outDir, row.path))) }));
      store.writeLines(
        note,
        [...taken, ...rows].map(row => JSON.stringify(row)),
      );
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

/** A file of the site. */
interface Row {
  key: string;
  /** Below the site. */
  path: string;
  digest: string;
}

export interface LastSite extends OutputCache {
  /** How many files were taken so far. */
  taken(): number;
  /** Leaves for the next build a note of all that was taken and kept. */
  note(): void;
}
