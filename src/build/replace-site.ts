import { rename } from 'node:fs/promises';
import type { BuildPaths } from './build-paths.ts';
import { exists } from './exists.ts';

/**
 * Puts the staging folder in place of the site by two renames. The previous site, if there is one, is then in `previous`, which
 * must not exist before. Throws if a folder cannot be moved; the previous site is then in its place again, so that a host is not
 * left without a site until the next build.
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
