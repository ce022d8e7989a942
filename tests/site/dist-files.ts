import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a built site with its bytes, by path; `folder` is where the project has the site. */
export function distFiles(root: string, folder = 'dist'): Map<string, string> {
  const dist = join(root, folder);
  const files = globSync(['**/*', '**/.*/*'], { cwd: dist }).filter(path =>
    statSync(join(dist, path)).isFile(),
  );
  return new Map(files.sort().map(path => [path, readFileSync(join(dist, path), 'latin1')]));
}

/** Paths that only one has, or whose bytes differ. */
export function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter(path => one.get(path) !== other.get(path));
}
