import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputCache } from '../cache/output-cache.ts';
import type { Inputs } from './inputs.ts';
import { filesBelow } from './recorded-file.ts';

const PUBLIC = 'public/';
/** The key of the style sheets and scripts that Astro bundled. */
const BUNDLED = 'bundled';

/** Records the files that a site has before its pages are rendered: those of `public/`, and those that Astro bundled. */
export function recordBundledFiles(outDir: string, inputs: Inputs, outputs: OutputCache): void {
  const copied = publicKeys(inputs);
  for (const [path, key] of copied) outputs.record(key, [path]);
  outputs.record(
    BUNDLED,
    filesBelow(outDir).filter(path => !copied.has(path) && !path.startsWith('.prerender/')),
  );
}

/** Puts these files into a site that is built without Astro’s bundler. If it cannot be sure to have them all, it returns `false`. */
export function restoreBundledFiles(
  root: string,
  outDir: string,
  inputs: Inputs,
  outputs: OutputCache,
): boolean {
  if (!isPlain(join(root, PUBLIC)) || !outputs.restore(BUNDLED)) return false;
  for (const [path, key] of publicKeys(inputs)) {
    if (outputs.restore(key)) continue;
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    copyFileSync(join(root, PUBLIC, path), join(outDir, path));
  }
  return true;
}

/** The key of each file of `public/`, by its path below it. */
const publicKeys = (inputs: Inputs): Map<string, string> =>
  new Map(
    [...inputs].flatMap(([name, digest]) =>
      name.startsWith(PUBLIC) ? [[name.slice(PUBLIC.length), `${name} ${digest}`] as const] : [],
    ),
  );

/** Vite also copies what symbolic links lead to, which is not among the inputs. */
function isPlain(folder: string): boolean {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).every(
      entry => entry.isFile() || entry.isDirectory(),
    );
  } catch {
    return false;
  }
}
