import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import type { OutputCache } from '../cache/output-cache.ts';
import { openStore } from '../cache/store.ts';
import { buildPaths, publishedFolder, recordName } from './build-paths.ts';
import { filesBelow, isAsRecorded, type RecordedFile, recordFiles } from './recorded-file.ts';

/**
 * The files of the previous build as a cache for the next one. The key of a file covers everything it was made from besides the code, which
 * is added here. A file that was changed since it was built is not used.
 */
export function previousBuild(root: string, outDir: string, code: string): PreviousBuild {
  const folder = publishedFolder(root, outDir);
  const { site } = buildPaths(root, folder);
  const previous = Map.groupBy(recordedFiles(root, folder) ?? [], ({ key }) => key);
  const restored = new Map<string, Row>();
  const made = new Map<string, string>();
  const whole = (key: string) => digestOf(code, key);
  return {
    restore(key) {
      const rows = previous.get(whole(key)) ?? [];
      if (rows.length === 0 || !rows.every(row => isAsRecorded(site, row))) return false;
      for (const row of rows) {
        linkOrCopy(join(site, row.path), join(outDir, row.path));
        restored.set(row.path, row);
      }
      return true;
    },
    record(key, paths) {
      for (const path of paths) made.set(path, whole(key));
    },
    restored: () => restored.size,
    save() {
      const files = filesBelow(outDir).map(path => restored.get(path) ?? { path });
      const rows = recordFiles(outDir, files).map(
        (file): Row => ({ ...file, key: restored.get(file.path)?.key ?? made.get(file.path) ?? null }),
      );
      openStore(root).writeLines(
        recordName('outputs', folder),
        rows.map(row => JSON.stringify(row)),
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

/** Makes a hard link, which is much faster than a copy, or a copy where the file system has no hard links. */
function linkOrCopy(path: string, other: string): void {
  mkdirSync(dirname(other), { recursive: true });
  try {
    linkSync(path, other);
  } catch {
    copyFileSync(path, other);
  }
}

/** A file of the site, with the key of what it was made from; `null` if every build makes it again. */
interface Row extends RecordedFile {
  key: string | null;
}

export interface PreviousBuild extends OutputCache {
  /** The number of files restored so far. */
  restored(): number;
  /** Records all files of the site, restored and new, for the next build. */
  save(): void;
}
