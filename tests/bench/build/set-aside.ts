import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const later: string[] = [];

/**
 * Takes a folder out of a project without removing its files: moves it beside the project. On ext4 without a journal, each new
 * file takes longer for up to five minutes after files were removed: the file system looks at all inodes of removed files and
 * does not use them yet (`recently_deleted` in https://github.com/torvalds/linux/blob/master/fs/ext4/ialloc.c). So if a site were
 * removed just before a build, the build would seem slower by up to a third.
 */
export function setAside(root: string, folder: string): void {
  if (!existsSync(join(root, folder))) return;
  const to = `${root}.old-${later.length}`;
  renameSync(join(root, folder), to);
  removeLater(to);
}

/** Remembers a folder for `removeAll`. */
export function removeLater(folder: string): void {
  later.push(folder);
}

/** Removes all folders that were set aside or remembered. Call it after the last measurement. */
export function removeAll(): void {
  for (const folder of later.splice(0)) rmSync(folder, { recursive: true, force: true });
}
