import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, digestOfBytes } from '../cache/digest.ts';
import { packageVersions } from '../cache/package-versions.ts';
import { pathFrom } from '../paths.ts';
import { exists } from './exists.ts';

/** What a build depends on, beside the settings in the environment and the installed packages. */
const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'CI'];

/**
 * Everything that a build of now would be made from, by name: a digest of each file, the value of each setting, the versions of all installed
 * packages. In a fixed order; names of files have `/` between folders whatever the system.
 */
export async function buildInputs(root: string): Promise<Inputs> {
  const inputs = new Map(SETTINGS.map(name => [name, process.env[name] ?? '']));
  let isLoaded = true;
  for (const input of INPUTS)
    for (const path of await filesUnder(root, input)) {
      // A file that goes away meanwhile is one that has changed.
      const bytes = await readFile(join(root, path)).catch(() => null);
      if (bytes) inputs.set(path, digestOfBytes(bytes));
      if (bytes && !isContent(path)) isLoaded &&= await isOlder(join(root, path));
    }
  inputs.set('code', isLoaded ? '' : OWN_CODE);
  inputs.set('node_modules', digestOf(await packagesOf(root)));
  return inputs;
}

/** A digest of all that decides how a page is made of its content: code, settings, packages and the Node.js that runs them. */
export const codeOf = (inputs: Inputs): string =>
  digestOf(
    process.version,
    [...inputs].filter(([name]) => !isContent(name)),
  );

const isContent = (name: string) => name.startsWith('content/');

/** Stands for code that was changed after this process had started: nobody knows which state of it runs, so nobody else may use what it makes. */
const OWN_CODE = randomUUID();

const isOlder = async (path: string) => {
  const { mtimeMs, ctimeMs } = await stat(path);
  return Math.max(mtimeMs, ctimeMs) < performance.timeOrigin;
};

/** The names of those that only one has, or that differ. */
export function changedInputs(one: Inputs, other: Inputs): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter(name => one.get(name) !== other.get(name));
}

/** The packages that the project names, and all that these need. */
async function packagesOf(root: string): Promise<string[]> {
  const text = await readFile(join(root, 'package.json'), 'utf8').catch(() => '{}');
  const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
  return packageVersions(Object.keys(dependencies).map(name => ({ name, from: root })));
}

/** All files below a folder, or the file itself, in a fixed order. */
async function filesUnder(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return (await exists(join(root, path))) ? [path] : [];
  return entries
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => pathFrom(root, join(parentPath, name)))
    .sort();
}

/** By name of the file or the setting. */
export type Inputs = ReadonlyMap<string, string>;
