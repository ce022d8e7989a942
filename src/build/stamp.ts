import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../read/digest.ts';
import { exists } from './exists.ts';
import { buildInputs, type Inputs } from './inputs.ts';
import { folderFor, placesOf } from './places.ts';

/** Leaves a note of what a site was built from; one whose build is not done has none. */
export async function stamp(root: string, outDir: string, inputs: Inputs | null): Promise<void> {
  const { next, nextStamp, stamp: own } = placesOf(root, folderFor(root, outDir));
  const note = outDir === next ? nextStamp : own;
  if (inputs === null) return rm(note, { force: true });
  await mkdir(dirname(note), { recursive: true });
  await writeFile(note, digestOf([...inputs]));
}

/** Does the folder hold what a build would now make? */
export async function isBuilt(root: string, folder: string): Promise<boolean> {
  const note = await readFile(placesOf(root, folder).stamp, 'utf8').catch(() => null);
  return (
    note === digestOf([...(await buildInputs(root))]) && (await exists(join(root, folder, 'index.html')))
  );
}
