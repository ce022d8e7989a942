import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../read/digest.ts';
import { exists } from './exists.ts';

/** What a build depends on, beside the settings in the environment. */
const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'CI'];

/** Everything that a build of now would be made from, by name: a digest of each file, the value of each setting. In a fixed order. */
export async function buildInputs(root: string): Promise<Inputs> {
  const inputs = new Map(SETTINGS.map(name => [name, process.env[name] ?? '']));
  for (const input of INPUTS)
    for (const path of await filesUnder(root, input)) {
      // A file that goes away meanwhile is one that has changed.
      const bytes = await readFile(join(root, path)).catch(() => null);
      if (bytes) inputs.set(path, createHash('sha256').update(bytes).digest('hex'));
    }
  return inputs;
}

/** A digest of all that decides how a page is made of its content: code, settings, packages and the Node.js that runs them. */
export const codeOf = (inputs: Inputs): string =>
  digestOf(
    process.version,
    [...inputs].filter(([name]) => !name.startsWith('content/')),
  );

/** The names of those that only one has, or that differ. */
export function changedInputs(one: Inputs, other: Inputs): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter(name => one.get(name) !== other.get(name));
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

/** By name of the file or the setting. */
export type Inputs = ReadonlyMap<string, string>;
