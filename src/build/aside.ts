import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { exists } from './exists.ts';
import { placesOf } from './places.ts';

/**
 * Builds the site beside its folder and puts it in its place when it is whole: what is served is always the last good site. Throws what the
 * build throws, and where another build is at work; the folder is then as it was.
 */
export async function buildAside(root: string, folder: string): Promise<void> {
  const places = placesOf(root, folder);
  await mkdir(join(root, '.astro'), { recursive: true });
  await mkdir(dirname(places.site), { recursive: true });
  const release = await claim(places.claim);
  try {
    await recover(root, folder);
    await rm(places.next, { recursive: true, force: true });
    await build({ root, outDir: places.next });
    await rm(places.stamp, { force: true });
    if (await exists(places.site)) await rename(places.site, places.last);
    await rename(places.next, places.site);
    await rename(places.nextStamp, places.stamp);
    await rm(places.last, { recursive: true, force: true });
  } finally {
    await rm(places.next, { recursive: true, force: true });
    await release();
  }
}

/** Puts the last good site back where a build was stopped between taking it away and bringing the new one. */
export async function recover(root: string, folder: string): Promise<void> {
  const { site, last } = placesOf(root, folder);
  if (!(await exists(last))) return;
  if (await exists(site)) await rm(last, { recursive: true, force: true });
  else await rename(last, site);
}

/** One build at a time: the file holds the number of the process, and one whose process is gone counts for nothing. */
async function claim(path: string): Promise<() => Promise<void>> {
  for (;;)
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const owner = Number(await readFile(path, 'utf8').catch(() => '0'));
      if (owner > 0 && owner !== process.pid && isAlive(owner))
        throw new Error(`Another build of this site is at work (process ${owner}): wait until it is done.`);
      await rm(path, { force: true });
    }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
