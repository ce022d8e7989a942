import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * `name@version` of packages and of all that they depend on, sorted. Each is looked up as Node.js does, from the folder of who names it, so
 * that every package manager that fills `node_modules` will do. One that is not installed stands without a version.
 */
export function packageVersions(named: Named[]): string[] {
  const seen = new Set<string>();
  const versions = new Set<string>();
  const waiting = [...named];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const folder = folderOf(next);
    if (folder === null) versions.add(next.name);
    if (folder === null || seen.has(folder)) continue;
    seen.add(folder);
    const { name, version, ...others } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Manifest;
    versions.add(`${name}@${version}`);
    const depends = { ...others.dependencies, ...others.optionalDependencies, ...others.peerDependencies };
    waiting.push(...Object.keys(depends).map(one => ({ name: one, from: folder })));
  }
  return [...versions].sort();
}

const folders = new Map<string, string | null>();

/** Where the package is installed, links resolved. */
function folderOf({ name, from }: Named): string | null {
  const key = `${from}\0${name}`;
  const known = folders.get(key);
  if (known !== undefined) return known;
  const found =
    realFolder(join(from, 'node_modules', name)) ??
    (dirname(from) === from ? null : folderOf({ name, from: dirname(from) }));
  folders.set(key, found);
  return found;
}

function realFolder(folder: string): string | null {
  try {
    return dirname(realpathSync(join(folder, 'package.json')));
  } catch {
    return null;
  }
}

/** A package as code or another package names it, and the folder of who does. */
export interface Named {
  name: string;
  from: string;
}

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}
