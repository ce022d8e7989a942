import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathFrom } from '../paths.ts';
import { digestOf, digestOfBytes } from './digest.ts';
import { packageVersions } from './package-versions.ts';

/**
 * Returns a digest of the code that the entry files run. It covers all files that their imports reach, the packages that these
 * files import, the dependencies of the packages, and the version of Node.js. The digest changes whenever the code may behave
 * differently. So it belongs in the cache key of every result of this code.
 *
 * Contract: `entries` are relative to `root`. A relative path in quotation marks, such as `'./worker.ts'`, counts as an import;
 * the path of a folder counts as an import of all its files. `import type` does not count. Packages are compared by version. If a
 * file has changed since this process started, the running code is unknown, so the digest is random. Throws if an entry file is
 * missing.
 */
export function codeVersion(root: string, entries: string[]): string {
  const files = filesReached(entries.map(entry => join(root, entry)));
  const started = performance.timeOrigin;
  const isKnown = files.every(({ changed }) => changed < started);
  return digestOf(
    process.version,
    files.map(({ path, digest }) => [pathFrom(root, path), digest]),
    packageVersions(
      files.flatMap(({ path, packages }) => packages.map(name => ({ name, from: dirname(path) }))),
    ),
    isKnown ? '' : randomUUID(),
  );
}

/** Returns the entry files and every file that their imports reach, sorted by path. Throws if an entry file is missing. */
export function filesReached(entries: string[]): CodeFile[] {
  const found = new Map<string, CodeFile>();
  const pending = [...entries];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (found.has(path)) continue;
    const file = codeFile(path);
    found.set(path, file);
    pending.push(...file.paths.flatMap(written => filesAt(join(dirname(path), written))));
  }
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function codeFile(path: string): CodeFile {
  const text = readFileSync(path, 'utf8');
  const { mtimeMs, ctimeMs } = statSync(path);
  const imports = CODE.test(path) ? importsIn(text) : [];
  return {
    path,
    digest: digestOfBytes(text),
    changed: Math.max(mtimeMs, ctimeMs),
    paths: imports.filter(isPath),
    packages: imports.filter(name => !isPath(name)).map(packageOf),
  };
}

const CODE = /\.(?:[cm]?[jt]s|astro)$/u;
const isPath = (name: string) => /^\.{1,2}\//u.test(name);

/**
 * Returns the imports in a text: every relative path in quotation marks, and every package that is imported, re-exported or
 * resolved. Modules of Node.js and Astro’s virtual modules are left out.
 */
function importsIn(text: string): string[] {
  const code = text.replace(/\bimport\s+type\s[^'"=;]*?\bfrom\s*(['"])[^'"]*\1/gu, '');
  return [
    ...[...code.matchAll(/(['"`])(\.{1,2}\/[^'"`\n]*)\1/gu)].map(([, , name = '']) => name),
    ...[...code.matchAll(/\b(?:from|import|resolve)\s*\(?\s*(['"])([\w@][^'"\n]*)\1/gu)].map(
      ([, , name = '']) => name,
    ),
  ].filter(name => !name.startsWith('node:') && !name.startsWith('astro:'));
}

/** The package of an import: `remark` for `remark/lib/index.js`, `@scope/name` for `@scope/name/file`. */
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * Returns the file at a path, or all files of the folder at this path. Returns none if nothing is there, because a quoted text
 * may only look like a path.
 */
function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return [path];
  if (!found?.isDirectory()) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

interface CodeFile {
  path: string;
  digest: string;
  /** The later of the modification time and the time of last change (ctime), in ms since 1970. */
  changed: number;
  /** The relative paths that this file imports, as written. */
  paths: string[];
  /** The packages that this file imports. */
  packages: string[];
}
