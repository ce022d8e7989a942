import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputCache } from '../../cache/output-cache.ts';
import type { Inputs } from '../inputs.ts';
import type { KeptBundle } from './kept-bundle.ts';

const PUBLIC = 'public/';
const BUNDLE_FOLDER = '_astro/';

/**
 * The files of `public/`, as paths below it, which are also paths of the site. Returns `null` if only Astro can copy them:
 * - `public/` cannot be read or has symbolic links. Astro reports a link to nothing or in a circle.
 * - `public/` has a folder `_astro/`. Names could clash with the names of bundled files.
 */
export function publicFiles(root: string, inputs: Inputs): string[] | null {
  if (!isPlain(join(root, PUBLIC))) return null;
  const paths = [...inputs.keys()].flatMap(name =>
    name.startsWith(PUBLIC) ? [name.slice(PUBLIC.length)] : [],
  );
  return paths.some(path => path.startsWith(BUNDLE_FOLDER)) ? null : paths;
}

function isPlain(folder: string): boolean {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).every(
      entry => entry.isFile() || entry.isDirectory(),
    );
  } catch {
    return false;
  }
}

/**
 * Copies the files of `public/` and the bundled style sheets and scripts into a new site. If they were hard links, a build that
 * writes into one would change `public/` and the published site too.
 *
 * Returns `false` if two of them have the same path, or if the new site already has a file with the path of one of them. The new
 * site may then be incomplete.
 */
export function copyReadyMade(
  root: string,
  outDir: string,
  copied: string[],
  { folder, paths }: KeptBundle['files'],
  outputs: Pick<OutputCache, 'has' | 'clear'>,
): boolean {
  const all = [
    ...paths.map(path => ({ from: folder, path })),
    ...copied.map(path => ({ from: join(root, PUBLIC), path })),
  ];
  for (const { from, path } of all) {
    if (outputs.has(path)) return false;
    outputs.clear(path);
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(from, path), file);
  }
  return true;
}
