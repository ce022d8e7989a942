import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputCache } from '../cache/output-cache.ts';
import type { Inputs } from './inputs.ts';
import { filesBelow } from './recorded-file.ts';

const PUBLIC = 'public/';
/** The key of the style sheets and scripts that Astro bundled. */
const BUNDLED = 'bundled';
/** Where Astro puts them. */
const BUNDLE_FOLDER = '_astro/';

/**
 * Records the files that Astro bundled: those that a site has before its pages are rendered, besides the files of `public/`. If `public/` has an
 * `_astro/` of its own, names could clash, so nothing is recorded.
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
 * Puts these files, and those of `public/`, into a site that is built without Astro’s bundler. If it cannot be sure to have them all, it returns
 * `false`. The files of `public/` are copied, as Vite copies them, and never linked to those of the published site: a build may write over them.
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

/** The files of `public/`, as paths below it; `null` if it has symbolic links: Vite also copies what they lead to, which is not among the inputs. */
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
