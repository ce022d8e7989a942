import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'astro';
import { pathFrom } from '../paths.ts';
import { moveNote, noteInputs } from './built-from.ts';
import { exists } from './exists.ts';
import { lock } from './lock.ts';
import { placesOf } from './places.ts';

/**
 * Builds the site beside its folder and puts it in its place when it is whole: what is served is always the last good site. Throws what the
 * build throws, and where another build is at work; the folder is then as it was.
 */
export async function buildAside(root: string, folder: string): Promise<void> {
  const places = placesOf(root, folder);
  await mkdir(dirname(places.site), { recursive: true });
  const { release } = lock(places.lock);
  try {
    await recover(root, folder);
    await rm(places.next, { recursive: true, force: true });
    await build({ root, outDir: places.next });
    noteInputs(root, folder, null);
    if (await exists(places.site)) await rename(places.site, places.last);
    await rename(places.next, places.site);
    moveNote(root, pathFrom(root, places.next), folder);
    await rm(places.last, { recursive: true, force: true });
  } finally {
    await rm(places.next, { recursive: true, force: true });
    release();
  }
}

/** Puts the last good site back where a build was stopped between taking it away and bringing the new one. */
export async function recover(root: string, folder: string): Promise<void> {
  const { site, last } = placesOf(root, folder);
  if (!(await exists(last))) return;
  if (await exists(site)) await rm(last, { recursive: true, force: true });
  else await rename(last, site);
}
