import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, digestOfBytes } from '../cache/digest.ts';
import type { OutputCache } from '../cache/output-cache.ts';
import { openStore } from '../cache/store.ts';
import { buildPaths, publishedFolder, recordName } from './build-paths.ts';

/**
 * The files of the previous build as a cache for the next one. The key of a file covers everything it was made from besides the code, which
 * is added here. A file that was changed since it was built is not used.
 */
export function previousBuild(root: string, outDir: string, code: string): PreviousBuild {
  const folder = publishedFolder(root, outDir);
  const { site } = buildPaths(root, folder);
  const store = openStore(root);
  const lines = recordName('outputs', folder);
  const previous = Map.groupBy(
    (store.readLines(lines) ?? []).map(line => JSON.parse(line) as Row),
    ({ key }) => key,
  );
  const restored: Row[] = [];
  const made: Pick<Row, 'key' | 'path'>[] = [];
  const whole = (key: string) => digestOf(code, key);
  return {
    restore(key) {
      const rows = previous.get(whole(key)) ?? [];
      if (rows.length === 0 || !rows.every(row => isUnchanged(site, row))) return false;
      for (const { path } of rows) linkOrCopy(join(site, path), join(outDir, path));
      restored.push(...rows);
      return true;
    },
    record(key, paths) {
      made.push(...paths.map(path => ({ key: whole(key), path })));
    },
    restored: () => restored.length,
    save() {
      const rows = made.map(row => ({ ...row, digest: digestOfBytes(readFileSync(join(outDir, row.path))) }));
      store.writeLines(
        lines,
        [...restored, ...rows].map(row => JSON.stringify(row)),
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

/** Makes a hard link, which is much faster than a copy, or a copy where the file system has no hard links. */
function linkOrCopy(path: string, other: string): void {
  mkdirSync(dirname(other), { recursive: true });
  try {
    linkSync(path, other);
  } catch {
    copyFileSync(path, other);
  }
}

/** A file of the site; `path` is relative to it. */
interface Row {
  key: string;
  path: string;
  digest: string;
}

export interface PreviousBuild extends OutputCache {
  /** The number of files restored so far. */
  restored(): number;
  /** Saves the record of all files, restored and new, for the next build. */
  save(): void;
}
