import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathFrom } from '../paths.ts';
import { digestOf, digestOfBytes } from './digest.ts';
import { packageVersions } from './package-versions.ts';

/**
 * Returns a digest of code, for the cache keys of its results. It covers the entry files, all files that they import, directly or
 * not, the versions of the packages that they use, and the version of Node.js. `entries` are relative to `root`.
 *
 * Contract: a relative path in quotation marks, such as `'./worker.ts'`, counts as an import. The path of a folder counts as an
 * import of all its files. `import type` does not count. If a file has changed since this process started, the digest is random,
 * because the running code is unknown. Throws if an entry file is missing.
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

/** Returns the entry files and all files that they import, sorted by path. Throws if an entry file is missing. */
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

function importsIn(text: string): string[] {
  const code = text.replace(/\bimport\s+type\s[^'"=;]*?\bfrom\s*(['"])[^'"]*\1/gu, '');
  return [
    ...[...code.matchAll(/(['"`])(\.{1,2}\/[^'"`\n]*)\1/gu)].map(([, , name = '']) => name),
    ...[...code.matchAll(/\b(?:from|import|resolve)\s*\(?\s*(['"])([\w@][^'"\n]*)\1/gu)].map(
      ([, , name = '']) => name,
    ),
  ].filter(name => !name.startsWith('node:') && !name.startsWith('astro:'));
}

/** `remark/lib/index.js` → `remark`, `@scope/name/file` → `@scope/name` */
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Returns a file, or all files of a folder. Returns none if `path` does not exist: not every text like `'./a'` is an import. */
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
  /** The modification time or the ctime, whichever is later, in ms since 1970. */
  changed: number;
  paths: string[];
  packages: string[];
}
