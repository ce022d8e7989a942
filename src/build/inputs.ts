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

/** The files and folders that a build reads. A build also depends on environment variables and on the installed packages. */
const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** The environment variables that a build depends on, each with its default, which counts if the variable is empty or not set. */
const SETTINGS = { SITE_URL: '', BASE_PATH: '', CI: '', DRAFTS: '', NODE_ENV: PRODUCTION };

/**
 * The current inputs of a build, by name: a digest of each file, the value of each environment variable, and a digest of the
 * versions of all packages that the project depends on. The order is fixed. File names have `/` between folders on every system.
 */
export async function buildInputs(root: string): Promise<Inputs> {
  const inputs = new Map(Object.entries(SETTINGS).map(([name, unset]) => [name, process.env[name] || unset]));
  const named = new Set<string>();
  let isLoaded = true;
  for (const input of INPUTS)
    for (const path of await filesUnder(root, input)) {
      // A file that cannot be read is left out. So a file that was removed after it was listed counts as changed.
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
 * A digest of everything that a page depends on except content: the code, the settings, the packages and the version of Node.js.
 * A file of `public/` counts as code if the code names it, because the code may then read it. All other files of `public/` count
 * as content. Of these files, pages depend only on the sizes of images, and the cache keys of articles cover these sizes.
 */
export const codeOf = (inputs: Inputs): string =>
  digestOf(
    process.version,
    [...inputs].filter(([name]) => isCode(name)),
  );

/** Does the input of this name count as code? All inputs outside `content/` and `public/` do. */
export const isCode = (name: string): boolean => !/^(?:content|public)\//u.test(name);

/**
 * May the code name this file? Yes if the code contains its file name, even if the code means a file of another folder. Yes also
 * if `namesIn` cannot find the name, because the name has no dot or has special characters.
 */
function isNamed(path: string, named: ReadonlySet<string>): boolean {
  const name = basename(path);
  return named.has(name) || [...namesIn(name)].join() !== name;
}

/**
 * Is added to the inputs if a file of the code changed after this process started. It is then unknown which version of that file
 * this process runs. The value is random, so no other process uses the output of this build.
 */
const OWN_CODE = randomUUID();

/** The names of the inputs that differ between the two, or that only one of them has. */
export function changedInputs(one: Inputs, other: Inputs): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter(name => one.get(name) !== other.get(name));
}

/**
 * A digest of the versions of all direct and indirect dependencies of the project. It is computed again only if package.json or
 * npm’s record of the installed packages has changed. Without such a record, it is computed at every call.
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
 * The paths of all files below a folder, sorted and relative to the project. For the path of a file, only this path; none if
 * nothing is there. A symbolic link counts as a file, as in `content/read-files.ts`. In `public/`, the files to which a link
 * leads are listed too, because Vite copies them. `followed` are the folders to which links have led so far.
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

/** The real path of the folder to which a link leads; `null` if it leads to a file or to nothing. */
async function linkedFolder(link: string): Promise<string | null> {
  const target = await stat(link).catch(() => null);
  return target?.isDirectory() === true ? await realpath(link) : null;
}

/** The digest or value of each input, by the name of the file or variable. */
export type Inputs = ReadonlyMap<string, string>;
