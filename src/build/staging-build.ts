import { lstatSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathFrom } from '../paths.ts';
import { lockBuild } from './build-lock.ts';
import { buildPaths } from './build-paths.ts';
import { buildFromBundle } from './bundle/build-from-bundle.ts';
import { exists } from './exists.ts';
import { moveInputs, recordInputs } from './recorded-inputs.ts';
import { replaceSite } from './replace-site.ts';

/**
 * Builds the site in a staging folder. When the new site is complete, two renames replace the previous site. So no host serves an
 * incomplete site. Throws if the build fails or another build is running, and the published folder is then unchanged.
 *
 * After a build with the kept bundle, the previous site stays as the spare, which is the staging folder of the next build. So
 * that build does not have to link each unchanged file, and removes few files. After a change of the code, the two sites may have
 * few files in common, and a spare would only take space.
 */
export async function stagingBuild(root: string, folder: string): Promise<void> {
  const paths = buildPaths(root, folder);
  await mkdir(dirname(paths.site), { recursive: true });
  const { release } = lockBuild(paths.lock);
  try {
    await recover(root, folder);
    await rm(paths.staging, { recursive: true, force: true });
    if (isFolder(paths.spare)) await rename(paths.spare, paths.staging);
    const bundle = await buildFromBundle(root, paths.staging);
    if (bundle === 'none') {
      await rm(paths.staging, { recursive: true, force: true });
      const { build } = await import('astro');
      await build({ root, outDir: paths.staging });
    }
    recordInputs(root, folder, null);
    await replaceSite(paths);
    moveInputs(root, pathFrom(root, paths.staging), folder);
    await rm(paths.spare, { recursive: true, force: true });
    if (bundle === 'kept' && isFolder(paths.previous)) await rename(paths.previous, paths.spare);
    else await rm(paths.previous, { recursive: true, force: true });
  } finally {
    await rm(paths.staging, { recursive: true, force: true });
    release();
  }
}

/** Is there a folder at this path? A symbolic link is none, because the folder that it leads to may have files of others. */
const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Repairs the folders after a build that was stopped. If it stopped between the two renames, puts the previous site back. If it
 * stopped after them, removes the previous site. Only the process with the lock of the build may call this function.
 */
export async function recover(root: string, folder: string): Promise<void> {
  const { site, previous } = buildPaths(root, folder);
  if (!(await exists(previous))) return;
  if (await exists(site)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, site);
}
