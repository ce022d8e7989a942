import { randomUUID } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import { packageVersions } from '../cache/package-versions.ts';
import { pathFrom } from '../paths.ts';
import { exists } from './exists.ts';
import { namesIn, readInput } from './read-input.ts';

/** The value that Astro’s build gives `NODE_ENV` if it is not set. Packages read this variable. */
export const PRODUCTION = 'production';

const INPUTS = [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  // The files of variables that Vite reads in a build (https://vite.dev/guide/env-and-mode).
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
];
/** Environment variables that change a build, each with its value if it is empty or not set. */
const SETTINGS = { SITE_URL: '', BASE_PATH: '', CI: '', DRAFTS: '', NODE_ENV: PRODUCTION };

/**
 * The current inputs of a build, in a fixed order: a digest of each file, the value of each environment variable, and a digest of
 * the versions of all packages. Paths of files have `/` on every system.
 */
export async function buildInputs(root: string): Promise<Inputs> {
  const inputs = new Map(Object.entries(SETTINGS).map(([name, unset]) => [name, process.env[name] || unset]));
  const named = new Set<string>();
  let isLoaded = true;
  for (const input of INPUTS)
    for (const path of await filesUnder(root, input)) {
      // Leaves out a file that cannot be read. So a file that was removed after it was listed counts as changed.
      const file = readIfThere(join(root, path), isCode(path));
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

function readIfThere(...input: Parameters<typeof readInput>): ReturnType<typeof readInput> | null {
  try {
    return readInput(...input);
  } catch {
    return null;
  }
}

/**
 * A digest of all inputs of a page except content: the code, the settings, the packages and the version of Node.js. It covers a
 * file of `public/` only if the code names the file, because the code may then read it.
 *
 * Pages depend on other files of `public/` only by the sizes of images. The cache keys of articles cover these sizes.
 */
export const codeOf = (inputs: Inputs): string =>
  digestOf(
    process.version,
    [...inputs].filter(([name]) => isCode(name)),
  );

/** Does the input of this name count as code? Yes for all inputs outside `content/` and `public/`. */
export const isCode = (name: string): boolean => !/^(?:content|public)\//u.test(name);

/**
 * Does the code perhaps name this file? Yes if the code contains `logo.svg`, even if it means the `logo.svg` of another folder.
 * Yes also for names that `namesIn` cannot find, such as `LICENSE` or `a b.png`.
 */
function isNamed(path: string, named: ReadonlySet<string>): boolean {
  const name = basename(path);
  return named.has(name) || [...namesIn(name)].join() !== name;
}

/**
 * Becomes an input if a file of the code has changed since this process started. The process may then run the old or the new
 * version. The value is random, so no other process uses the output of this process.
 */
const OWN_CODE = randomUUID();

/** The names of the inputs that differ, or that only `one` or only `other` has. */
export function changedInputs(one: Inputs, other: Inputs): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter(name => one.get(name) !== other.get(name));
}

/**
 * A digest of the versions of all direct and indirect dependencies. It is computed again only if package.json or npm’s record of
 * the installed packages has changed, or if npm’s record is missing.
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

/**
 * The file at a path, or all files below the folder at this path, sorted and relative to the project. A symbolic link counts as a
 * file, as in `src/content/read-files.ts`.
 *
 * In `public/`, a link to a folder gives the files of that folder, because Vite copies them. `followed` are the folders of the
 * links so far, so that a circle of links ends.
 */
async function filesUnder(root: string, path: string, followed: string[] = []): Promise<string[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return (await exists(join(root, path))) ? [path] : [];
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const file = pathFrom(root, join(entry.parentPath, entry.name));
    const target =
      entry.isSymbolicLink() && file.startsWith('public/') ? await linkedFolder(join(root, file)) : null;
    if (target === null) files.push(file);
    else if (!followed.includes(target)) files.push(...(await filesUnder(root, file, [...followed, target])));
  }
  return files.sort();
}

async function linkedFolder(link: string): Promise<string | null> {
  const target = await stat(link).catch(() => null);
  return target?.isDirectory() === true ? await realpath(link) : null;
}

/** The digest or value of each input. The keys are paths of files, such as `src/site.ts`, and names, such as `SITE_URL`. */
export type Inputs = ReadonlyMap<string, string>;
