import { copyFileSync, existsSync, linkSync, mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, listing } from './listing.ts';
import { isUntouched, type RecordedFile } from './recorded-file.ts';

/**
 * The folder of a new site. Unchanged files are hard links to the files of the previous site, because a copy takes much longer.
 *
 * With `isReused`, the folder already has the files of an earlier site: the old files. Most of them are the right hard links, so
 * an edit of one article changes few files. Contract: whoever writes a file calls `clear` first. Without it, writing into an old
 * file would change the published site, which has the same file.
 */
export function siteFolder(previous: string, folder: string, isReused: boolean): SiteFolder {
  const { files, folders, links } = isReused && existsSync(folder) ? listing(folder) : NOTHING;
  const old = new Set(files);
  const oldFolders = new Set(folders);
  const remove = (path: string) => {
    rmSync(join(folder, path), { force: true });
    old.delete(path);
  };
  const clear = (path: string) => {
    for (let at = path; at !== '.'; at = dirname(at)) if (old.has(at)) remove(at);
    if (!oldFolders.has(path)) return;
    for (const one of old) if (one.startsWith(`${path}/`)) remove(one);
    removeEmpty(
      folder,
      folders.filter(one => `${one}/`.startsWith(`${path}/`)),
    );
  };
  // The sitemap and other files in this folder are written without a call of `clear`.
  for (const path of files) if (!path.includes('/')) remove(path);
  for (const path of links) remove(path);
  const makeFolder = folderMaker(folder);
  return {
    link(file) {
      const { path } = file;
      const at = join(folder, path);
      if (old.has(path) && isUntouched(statSync(at), file)) return old.delete(path);
      clear(path);
      makeFolder(dirname(path));
      try {
        linkSync(join(previous, path), at);
        return true;
      } catch {
        rmSync(at, { force: true });
        copyFileSync(join(previous, path), at);
        return false;
      }
    },
    clear,
    has: path => !old.has(path) && statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true,
    finish() {
      for (const path of old) remove(path);
      const now = filesBelow(folder);
      const used = new Set<string>();
      for (const file of now)
        for (let path = dirname(file); !used.has(path); path = dirname(path)) used.add(path);
      removeEmpty(
        folder,
        folders.filter(path => !used.has(path)),
      );
      return now;
    },
  };
}

/** Removes those of the folders that are empty. A folder must come before the folders below it. */
function removeEmpty(root: string, folders: string[]): void {
  for (const path of folders.toReversed())
    try {
      rmdirSync(join(root, path));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (!NOT_EMPTY_OR_GONE.has(String(code))) throw error;
    }
}

/** The folder has files, is gone, or a file is in its place. Some systems say `EEXIST` for the first. */
const NOT_EMPTY_OR_GONE = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR']);

const NOTHING = { files: [], folders: [], links: [] };

/** Returns a function that makes a folder below `root`, with the folders above it. */
function folderMaker(root: string): (folder: string) => void {
  const made = new Set<string>();
  const make = (folder: string): void => {
    if (made.has(folder)) return;
    made.add(folder);
    if (folder === '.') {
      mkdirSync(root, { recursive: true });
      return;
    }
    // The option `recursive` would look at every folder above, for each of thousands of folders.
    make(dirname(folder));
    if (!existsSync(join(root, folder))) mkdirSync(join(root, folder));
  };
  return make;
}

/** All paths are relative to the new site and have `/` on every system. */
interface SiteFolder {
  /**
   * Puts a file of the previous site into the new site. Returns `false` if the new file is a copy, for example because the file
   * system has no hard links.
   */
  link(file: RecordedFile): boolean;
  /** Removes all old files and empty folders that are in the way of a new file or folder at this path. */
  clear(path: string): void;
  /** Does the new site have a file at this path? Old files do not count. */
  has(path: string): boolean;
  /** Removes all old files, and the folders that are empty without them. Returns the paths of all files. */
  finish(): string[];
}
