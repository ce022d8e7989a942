import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Returns `name@version` of packages and of all their dependencies, sorted. A package that is not installed is listed without a
 * version. Packages are looked up from the importing folder upwards, as Node.js does. So any package manager that fills
 * `node_modules` works. The folder of a package is looked up once in a process.
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

/** The folder in which a package is installed, with symbolic links resolved; `null` if it is not installed. */
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

/** A package name and the folder from which it is imported. */
interface PackageImport {
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
