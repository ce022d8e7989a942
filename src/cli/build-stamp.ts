import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf } from '../read/digest.ts';
import { buildInputs, changedInputs } from './build-inputs.ts';
import { exists } from './exists.ts';

/**
 * Leaves with every finished build a note of what it was built from, whichever command built it; a build that fails leaves none, and one
 * whose inputs changed while it was at work fails, for its pages may be of two minds. It must be the last of the integrations, so that the
 * search index is there when the note is.
 */
export function buildStamp(): AstroIntegration {
  let root = '';
  let folder = '';
  let began = new Map<string, string>();
  return {
    name: 'build-stamp',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        root = fileURLToPath(config.root);
        if (command === 'build') began = await buildInputs(root);
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => rm(stampOf(root, folder), { force: true }),
      'astro:build:done': async () => {
        const changed = changedInputs(began, await buildInputs(root));
        if (changed.length > 0)
          throw new Error(`Changed while the site was built from it: ${changed.join(', ')}. Build again.`);
        await mkdir(dirname(stampOf(root, folder)), { recursive: true });
        await writeFile(stampOf(root, folder), digestOf([...began]));
      },
    },
  };
}

/** Does the folder hold what a build would now make? */
export async function isBuilt(root: string, folder: string): Promise<boolean> {
  const stamp = await readFile(stampOf(root, folder), 'utf8').catch(() => null);
  return (
    stamp === digestOf([...(await buildInputs(root))]) && (await exists(join(root, folder, 'index.html')))
  );
}

/** Where the note about a folder stands. */
export const stampOf = (root: string, folder: string) => join(root, '.astro', `built-${basename(folder)}`);
