import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathFrom } from '../paths.ts';
import { digestOf, digestOfBytes } from './digest.ts';
import { packageVersions } from './package-versions.ts';

/**
 * A digest of the code that an entry file runs: of every file that its imports reach, of the packages these name with all that those depend on,
 * and of Node.js. It changes whenever the code may behave otherwise, so it belongs into the key of whatever the code has made.
 *
 * Contract: a path written in the code, such as `'./worker.ts'`, counts as an import, and a folder as all its files; an import of types alone
 * does not. A package counts by its version. Where a file was changed after this process had started, nobody knows which state of it runs:
 * the version is then one that no other process has.
 */
export function codeVersion(root: string, entries: string[]): string {
  const files = filesReached(entries.map(entry => join(root, entry)));
  const started = performance.timeOrigin;
  const isSure = files.every(({ changed }) => changed < started);
  return digestOf(
    process.version,
    files.map(({ path, digest }) => [pathFrom(root, path), digest]),
    packageVersions(
      files.flatMap(({ path, packages }) => packages.map(name => ({ name, from: dirname(path) }))),
    ),
    isSure ? '' : randomUUID(),
  );
}

/** Every file that imports reach from the entries, in the order of their paths. Throws where an entry is missing. */
export function filesReached(entries: string[]): CodeFile[] {
  const found = new Map<string, CodeFile>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const file = codeFile(path);
    found.set(path, file);
    waiting.push(...file.paths.flatMap(written => filesAt(join(dirname(path), written))));
  }
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function codeFile(path: string): CodeFile {
  const text = readFileSync(path, 'utf8');
  const { mtimeMs, ctimeMs } = statSync(path);
  const names = CODE.test(path) ? namesIn(text) : [];
  return {
    path,
    digest: digestOfBytes(text),
    changed: Math.max(mtimeMs, ctimeMs),
    paths: names.filter(isPath),
    packages: names.filter(name => !isPath(name)).map(packageOf),
  };
}

const CODE = /\.(?:[cm]?[jt]s|astro)$/u;
const isPath = (name: string) => /^\.{1,2}\//u.test(name);

/** What the code names: paths wherever they stand in quotes, packages where they are imported or looked up. */
function namesIn(text: string): string[] {
  const code = text.replace(/\bimport\s+type\s[^'"=;]*?\bfrom\s*(['"])[^'"]*\1/gu, '');
  return [
    ...[...code.matchAll(/(['"`])(\.{1,2}\/[^'"`\n]*)\1/gu)].map(([, , name = '']) => name),
    ...[...code.matchAll(/\b(?:from|import|resolve)\s*\(?\s*(['"])([\w@][^'"\n]*)\1/gu)].map(
      ([, , name = '']) => name,
    ),
  ].filter(name => !name.startsWith('node:') && !name.startsWith('astro:'));
}

/** `remark` of `remark/lib/index.js`, `@scope/name` of `@scope/name/file`. */
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** The file at a path that code names, or all files of the folder; nothing where the text only looks like a path. */
function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return [path];
  if (!found?.isDirectory()) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

export interface CodeFile {
  path: string;
  digest: string;
  /** When its content or its name last changed, in ms since 1970. */
  changed: number;
  /** Paths it names, as written. */
  paths: string[];
  /** Packages it names. */
  packages: string[];
}
