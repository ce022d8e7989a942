import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Inputs } from './inputs.ts';
import type { PreviousBuild } from './previous-build.ts';

const PUBLIC = 'public/';
const BUNDLED = 'bundled';
const BUNDLE_FOLDER = '_astro/';

/**
 * Records the style sheets and scripts that Astro bundled, for `restoreBundledFiles`. It records every file of the site that is
 * not from `public/`, and not in `.prerender/`, where Astro puts the code of the pages. So call it after bundling and before a
 * page is rendered.
 *
 * Records nothing if `public/` is missing, has symbolic links, or has a folder `_astro/`, where names could clash.
 */
export function recordBundledFiles(root: string, inputs: Inputs, outputs: PreviousBuild): void {
  const copied = publicFiles(root, inputs);
  if (copied === null || copied.some(path => path.startsWith(BUNDLE_FOLDER))) return;
  const known = new Set(copied);
  outputs.record(
    BUNDLED,
    outputs.files().filter(path => !known.has(path) && !path.startsWith('.prerender/')),
  );
}

/**
 * Puts the recorded files and the files of `public/` into a new site, for a build without Astro’s bundler. Files of `public/` are
 * copied. If they were hard links, a build that writes into one would change `public/` and the published site too.
 *
 * Returns `false` in these cases, and the new site may then be incomplete:
 * - No files are recorded, or a recorded file has changed.
 * - `public/` is missing or has symbolic links.
 * - The new site already has a file with the path of a file of `public/`.
 */
export function restoreBundledFiles(
  root: string,
  outDir: string,
  inputs: Inputs,
  outputs: PreviousBuild,
): boolean {
  const copied = publicFiles(root, inputs);
  if (copied === null || !outputs.restore(BUNDLED)) return false;
  for (const path of copied) {
    if (outputs.has(path)) return false;
    outputs.clear(path);
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(root, PUBLIC, path), file);
  }
  return true;
}

/**
 * The files of `public/`, as paths below it. Returns `null` if `public/` cannot be read or has symbolic links. Vite must copy
 * symbolic links, because it reports a link to nothing or in a circle.
 */
function publicFiles(root: string, inputs: Inputs): string[] | null {
  if (!isPlain(join(root, PUBLIC))) return null;
  return [...inputs.keys()].flatMap(name => (name.startsWith(PUBLIC) ? [name.slice(PUBLIC.length)] : []));
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
