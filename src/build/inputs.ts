import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import { packageVersions } from '../cache/package-versions.ts';
import { pathFrom } from '../paths.ts';
import { exists } from './exists.ts';
import { namesIn, readInput } from './read-input.ts';

/** What Astro’s build sets `NODE_ENV` to where it is not set. Packages read it. */
export const PRODUCTION = 'production';

/** What a build depends on, beside the settings in the environment and the installed packages. */
const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** These settings, each with what it is if it is not set. */
const SETTINGS = { SITE_URL: '', BASE_PATH: '', CI: '', DRAFTS: '', NODE_ENV: PRODUCTION };

/**
 * Everything that a build would read now, by name: a digest of each file, the value of each setting, and the versions of all installed
 * packages. The order is fixed; names of files have `/` between folders on every system.
 */
export async function buildInputs(root: string): Promise<Inputs> {
  const inputs = new Map(Object.entries(SETTINGS).map(([name, unset]) => [name, process.env[name] || unset]));
  const named = new Set<string>();
  let isLoaded = true;
  for (const input of INPUTS)
    for (const path of await filesUnder(root, input)) {
      // A file that was removed in the meantime counts as changed.
      const file = await readInput(join(root, path), isCode(path)).catch(() => null);
      if (!file) continue;
      inputs.set(path, file.digest);
      isLoaded &&= !isCode(path) || file.changed < performance.timeOrigin;
      for (const name of file.names) named.add(name);
    }
  inputs.set(
    'files of public/ that the code names',
    digestOf([...inputs].filter(([path]) => path.startsWith('public/') && isNamed(path, named))),
  );
  inputs.set('code', isLoaded ? '' : OWN_CODE);
  inputs.set('node_modules', await packagesOf(root));
  return inputs;
}

/**
 * A digest of everything besides content that a page depends on: code, settings, packages and the version of Node.js. A file of `public/` is content,
 * unless the code may read it: pages depend on the sizes of pictures alone, which are in the keys of their articles.
 */
export const codeOf = (inputs: Inputs): string =>
  digestOf(
    process.version,
    [...inputs].filter(([name]) => isCode(name)),
  );

/** Is an input of this name a part of the code? */
export const isCode = (name: string): boolean => !/^(?:content|public)\//u.test(name);

/** May the code name this file? Also if it names another of the same name, or if the name has characters that end a name in code. */
function isNamed(path: string, named: ReadonlySet<string>): boolean {
  const name = basename(path);
  return named.has(name) || [...namesIn(name)].join() !== name;
}

/** Replaces the digest of code that changed after this process had started. Nobody knows which version runs, so its output is never reused. */
const OWN_CODE = randomUUID();

/** The names of the inputs that differ, or that only one side has. */
export function changedInputs(one: Inputs, other: Inputs): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter(name => one.get(name) !== other.get(name));
}

/**
 * A digest of the versions of the packages that the project depends on, directly or not. Where npm’s record of what it installed is as it was, they are
 * read once in a process.
 */
async function packagesOf(root: string): Promise<string> {
  const text = await readFile(join(root, 'package.json'), 'utf8').catch(() => '{}');
  const installed = await stat(join(root, 'node_modules', '.package-lock.json')).catch(() => null);
  const key = digestOf(root, text, installed?.ctimeMs ?? randomUUID());
  const known = packages.get(key);
  if (known !== undefined) return known;
  const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
  const digest = digestOf(packageVersions(Object.keys(dependencies).map(name => ({ name, from: root }))));
  packages.set(key, digest);
  return digest;
}

const packages = new Map<string, string>();

/** All files below a folder, or the file itself, in a fixed order. A link to a file counts as one, as where content is read. */
async function filesUnder(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return (await exists(join(root, path))) ? [path] : [];
  return entries
    .filter(entry => !entry.isDirectory())
    .map(({ parentPath, name }) => pathFrom(root, join(parentPath, name)))
    .sort();
}

/** By the name of the file or setting. */
export type Inputs = ReadonlyMap<string, string>;
