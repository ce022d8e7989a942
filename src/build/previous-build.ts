import { digestOf } from '../cache/digest.ts';
import type { OutputCache } from '../cache/output-cache.ts';
import { openStore } from '../cache/store.ts';
import { buildPaths, publishedFolder, recordName } from './build-paths.ts';
import { keepTimes } from './keep-times.ts';
import { filesBelow } from './listing.ts';
import { comparedFile, isAsRecorded, type RecordedFile, recordFiles } from './recorded-file.ts';
import { siteFolder } from './site-folder.ts';

/**
 * The output cache of a build. It has the files of the previous build for the same published folder. A file that was changed
 * after it was built is not restored. `code` is a digest of the code, and this function adds it to each cache key. For `isReused`
 * see `siteFolder`.
 */
export function previousBuild(root: string, outDir: string, code: string, isReused = false): PreviousBuild {
  const folder = publishedFolder(root, outDir);
  const { site } = buildPaths(root, folder);
  const previous = Map.groupBy(recordedFiles(root, folder) ?? [], ({ key }) => key);
  const restored = new Map<string, Row>();
  /** Paths of files whose old record is still right: hard links to untouched files, with the same size, time and inode. */
  const same = new Set<string>();
  const made = new Map<string, string>();
  const digests = new Map<string, string>();
  const whole = (key: string) => digestOf(code, key);
  const next = siteFolder(site, outDir, isReused);
  return {
    restore(key) {
      const rows = previous.get(whole(key)) ?? [];
      const compared = rows.map(row => comparedFile(site, row));
      if (rows.length === 0 || compared.includes(null)) return false;
      for (const [index, row] of rows.entries()) {
        restored.set(row.path, row);
        if (next.link(row) && compared[index] === 'untouched') same.add(row.path);
      }
      return true;
    },
    record(key, paths) {
      const one = whole(key);
      for (const path of paths) made.set(path, one);
    },
    wrote(path, digest) {
      digests.set(path, digest);
    },
    clear: next.clear,
    has: next.has,
    restored: () => restored.size,
    save() {
      const paths = next.finish();
      keepTimes(
        site,
        outDir,
        paths.filter(path => !restored.has(path)),
      );
      const known = (path: string) => restored.get(path)?.digest ?? digests.get(path);
      const rows = function* (): Generator<Row> {
        for (const path of paths) {
          const row = same.has(path) ? restored.get(path) : undefined;
          if (row) yield row;
        }
        const others = paths.filter(path => !same.has(path));
        for (const file of recordFiles(outDir, others, known))
          yield { ...file, key: restored.get(file.path)?.key ?? made.get(file.path) ?? null };
      };
      openStore(root).writeLines(recordName('outputs', folder), jsonLines(rows()));
    },
  };
}

function* jsonLines(rows: Iterable<Row>): Generator<string> {
  for (const row of rows) yield JSON.stringify(row);
}

/** Does the folder have exactly the files of its last build, all unchanged? */
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

/** The record of a file of the site. `key` is the cache key, or `null` if every build must make the file. */
interface Row extends RecordedFile {
  key: string | null;
}

export interface PreviousBuild extends OutputCache {
  restored(): number;
  /**
   * Records all files of the site for the next build. Call it when all files are written. A new file with the same bytes as in
   * the previous site gets the old modification time.
   */
  save(): void;
}
