import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { exists } from './exists.ts';

/** What a build depends on, beside the settings in the environment. */
const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'CI'];

/**
 * Leaves with every finished build a note of what it was built from, whichever command built it; a build that fails leaves none. It must
 * be the last of the integrations, so that the search index is there when the note is.
 */
export function buildStamp(): AstroIntegration {
  let root = '';
  let folder = '';
  let digest = '';
  return {
    name: 'build-stamp',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': async () => {
        digest = await inputDigest(root);
        await rm(stampOf(root, folder), { force: true });
      },
      'astro:build:done': async () => {
        await mkdir(dirname(stampOf(root, folder)), { recursive: true });
        await writeFile(stampOf(root, folder), digest);
      },
    },
  };
}

/** Does the folder hold what a build would now make? */
export async function isBuilt(root: string, folder: string): Promise<boolean> {
  const stamp = await readFile(stampOf(root, folder), 'utf8').catch(() => null);
  return stamp === (await inputDigest(root)) && (await exists(join(root, folder, 'index.html')));
}

/** Where the note about a folder stands. */
export const stampOf = (root: string, folder: string) => join(root, '.astro', `built-${basename(folder)}`);

async function inputDigest(root: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(SETTINGS.map(name => process.env[name] ?? null)));
  for (const input of INPUTS)
    for (const path of await filesUnder(root, input))
      hash.update(`\0${path}\0`).update(await readFile(join(root, path)));
  return hash.digest('hex');
}

/** All files below a folder, or the file itself, in a fixed order. */
async function filesUnder(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return (await exists(join(root, path))) ? [path] : [];
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(root, '/').length))
    .sort();
}
