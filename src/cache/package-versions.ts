import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Returns `name@version` of packages and of all their dependencies, direct and indirect, sorted. A package that is not installed
 * is listed without a version. Like Node.js, this function looks for `node_modules` in the importing folder and all folders
 * above. It remembers the folder of each package until the process ends.
 */
export function packageVersions(imported: PackageImport[]): string[] {
  const seen = new Set<string>();
  const versions = new Set<string>();
  const pending = [...imported];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const folder = folderOf(next);
    if (folder === null) versions.add(next.name);
    if (folder === null || seen.has(folder)) continue;
    seen.add(folder);
    const { name, version, ...others } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Manifest;
    versions.add(`${name}@${version}`);
    const depends = { ...others.dependencies, ...others.optionalDependencies, ...others.peerDependencies };
    pending.push(...Object.keys(depends).map(one => ({ name: one, from: folder })));
  }
  return [...versions].sort();
}

const folders = new Map<string, string | null>();

function folderOf({ name, from }: PackageImport): string | null {
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

interface PackageImport {
  name: string;
  /** The folder with the file that imports the package. */
  from: string;
}

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}
