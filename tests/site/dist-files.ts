import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a built site: its path, and its bytes as Latin-1. `folder` is the folder of the site in the project `root`. */
export function distFiles(root: string, folder = 'dist'): Map<string, string> {
  const dist = join(root, folder);
  const files = globSync(['**/*', '**/.*/*'], { cwd: dist }).filter(path =>
    statSync(join(dist, path)).isFile(),
  );
  return new Map(files.sort().map(path => [path, readFileSync(join(dist, path), 'latin1')]));
}

/** The paths that only one of the two sites has, or whose bytes differ. */
export function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter(path => one.get(path) !== other.get(path));
}
