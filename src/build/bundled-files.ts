import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputCache } from '../cache/output-cache.ts';
import type { Inputs } from './inputs.ts';
import { filesBelow } from './recorded-file.ts';

const PUBLIC = 'public/';
/** The key under which the output cache has the style sheets and scripts that Astro bundled. */
const BUNDLED = 'bundled';
/** The folder into which Astro puts the style sheets and scripts. */
const BUNDLE_FOLDER = '_astro/';

/**
 * Records the style sheets and scripts that Astro bundled, for `restoreBundledFiles`. Call it after bundling and before any page
 * is rendered, because this function records every file of the site that is not from `public/` or from `.prerender/`. Records
 * nothing if `public/` is missing, has symbolic links, or has a folder `_astro/`, because names could clash there.
 */
export function recordBundledFiles(root: string, outDir: string, inputs: Inputs, outputs: OutputCache): void {
  const copied = publicFiles(root, inputs);
  if (copied === null || copied.some(path => path.startsWith(BUNDLE_FOLDER))) return;
  const known = new Set(copied);
  outputs.record(
    BUNDLED,
    filesBelow(outDir).filter(path => !known.has(path) && !path.startsWith('.prerender/')),
  );
}

/**
 * Puts the recorded files and the files of `public/` into a new site, for a build without Astro’s bundler. Returns `false` if no
 * files are recorded, a recorded file has changed, `public/` is missing or has symbolic links, or the new site already has a file
 * with the same path as one of `public/`. The site may then be incomplete. Files of `public/` are copied, not hard-linked: if a
 * build overwrote a linked file, the published site would change too.
 */
export function restoreBundledFiles(
  root: string,
  outDir: string,
  inputs: Inputs,
  outputs: OutputCache,
): boolean {
  const copied = publicFiles(root, inputs);
  if (copied === null || !outputs.restore(BUNDLED)) return false;
  for (const path of copied) {
    const file = join(outDir, path);
    if (existsSync(file)) return false;
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(root, PUBLIC, path), file);
  }
  return true;
}

/**
 * The files of `public/`, as paths below it. `null` if `public/` cannot be read or has symbolic links. These are left to Vite,
 * which fails if a link leads to nothing or in a circle.
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
