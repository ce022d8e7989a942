import { rename } from 'node:fs/promises';
import type { BuildPaths } from './build-paths.ts';
import { exists } from './exists.ts';

/**
 * Replaces the site by the staging folder, with two renames. The old site is then in `previous`, which must not exist before.
 * Throws if a folder cannot be renamed. The old site is then back in its folder, so the host still has a site.
 */
export async function replaceSite({ site, staging, previous }: BuildPaths): Promise<void> {
  const isReplaced = await exists(site);
  if (isReplaced) await rename(site, previous);
  try {
    await rename(staging, site);
  } catch (error) {
    if (isReplaced) await rename(previous, site);
    throw error;
  }
}
