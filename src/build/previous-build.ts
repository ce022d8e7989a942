import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import type { OutputCache } from '../cache/output-cache.ts';
import { openStore } from '../cache/store.ts';
import { buildPaths, publishedFolder, recordName } from './build-paths.ts';
import { keepTimes } from './keep-times.ts';
import { comparedFile, filesBelow, isAsRecorded, type RecordedFile, recordFiles } from './recorded-file.ts';

/**
 * The files of the previous build as a cache for the next one. The key of a file covers everything it was made from besides the code, which
 * is added here. A file that was changed since it was built is not used.
 */
export function previousBuild(root: string, outDir: string, code: string): PreviousBuild {
  const folder = publishedFolder(root, outDir);
  const { site } = buildPaths(root, folder);
  const previous = Map.groupBy(recordedFiles(root, folder) ?? [], ({ key }) => key);
  const restored = new Map<string, Row>();
  /** Paths of those restored whose record holds for the new site too: the file is the same, by size, time and inode. */
  const same = new Set<string>();
  const made = new Map<string, string>();
  const whole = (key: string) => digestOf(code, key);
  const link = linking(site, outDir);
  return {
    restore(key) {
      const rows = previous.get(whole(key)) ?? [];
      const compared = rows.map(row => comparedFile(site, row));
      if (rows.length === 0 || compared.includes(null)) return false;
      for (const [index, row] of rows.entries()) {
        restored.set(row.path, row);
        if (link(row.path) && compared[index] === 'untouched') same.add(row.path);
      }
      return true;
    },
    record(key, paths) {
      for (const path of paths) made.set(path, whole(key));
    },
    restored: () => restored.size,
    save() {
      const paths = filesBelow(outDir);
      keepTimes(
        site,
        outDir,
        paths.filter(path => !restored.has(path)),
      );
      const files = paths.filter(path => !same.has(path)).map(path => restored.get(path) ?? { path });
      const rows = recordFiles(outDir, files).map(
        (file): Row => ({ ...file, key: restored.get(file.path)?.key ?? made.get(file.path) ?? null }),
      );
      const kept = paths.flatMap(path => (same.has(path) ? (restored.get(path) ?? []) : []));
      openStore(root).writeLines(
        recordName('outputs', folder),
        [...kept, ...rows].map(row => JSON.stringify(row)),
      );
    },
  };
}

/** Does the folder have the files that its last build made, and no others? */
export function isAsBuilt(root: string, folder: string): boolean {
  const { site } = buildPaths(root, folder);
  const rows = recordedFiles(root, folder) ?? [];
  return (
    rows.length > 0 && rows.every(row => isAsRecorded(site, row)) && filesBelow(site).length === rows.length
  );
}

const recordedFiles = (root: string, folder: string): Row[] | undefined =>
  openStore(root)
    .readLines(recordName('outputs', folder))
    ?.map(line => JSON.parse(line) as Row);

/**
 * Returns a function that puts a file of one folder into another: as a hard link, which is much faster than a copy, or as a copy where the file
 * system has no hard links. It returns whether it is a link.
 */
function linking(from: string, to: string): (path: string) => boolean {
  const folders = new Set<string>();
  return path => {
    const other = join(to, path);
    const folder = dirname(other);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      linkSync(join(from, path), other);
      return true;
    } catch {
      copyFileSync(join(from, path), other);
      return false;
    }
  };
}

/** A file of the site, with the key of what it was made from; `null` if every build makes it again. */
interface Row extends RecordedFile {
  key: string | null;
}

export interface PreviousBuild extends OutputCache {
  /** The number of files restored so far. */
  restored(): number;
  /** Records all files of the site, restored and new, for the next build. New ones that have the bytes of before get the time of before. */
  save(): void;
}
