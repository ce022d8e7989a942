import { join } from 'node:path';
import { pathFrom } from '../paths.ts';

/** The absolute paths that a build uses. `folder` is relative to the project, such as `dist`. */
export function buildPaths(root: string, folder: string): BuildPaths {
  const beside = (what: string) => join(root, '.astro', `${what}-${nameOf(folder)}`);
  return {
    site: join(root, folder),
    staging: beside(STAGING),
    previous: beside('last'),
    spare: beside('spare'),
    bundling: beside('bundling'),
    lock: beside('building'),
  };
}

/**
 * Returns the folder that a web server serves after a build into `outDir`, as a path relative to the project. The staging folder
 * `.astro/next-dist` gives `dist`. Any other folder gives itself.
 */
export function publishedFolder(root: string, outDir: string): string {
  const path = pathFrom(root, outDir);
  const [first, name = '', ...more] = path.split('/');
  return first === '.astro' && name.startsWith(`${STAGING}-`) && more.length === 0
    ? name.slice(STAGING.length + 1).replaceAll('+', '/')
    : path;
}

/** The name of a list in the cache, such as `inputs-dist`: the record of the inputs of the site in `dist`. */
export const recordName = (what: 'inputs' | 'outputs' | 'bundle', folder: string): string =>
  `${what}-${nameOf(folder)}`;

const nameOf = (folder: string) => folder.replaceAll('/', '+');
const STAGING = 'next';

export interface BuildPaths {
  site: string;
  staging: string;
  /** The folder for the previous site while the new site replaces it. */
  previous: string;
  /** An earlier site, for the next build. Most of its files are hard links to files of the site. */
  spare: string;
  /** The folder into which Astro bundles the code. It is removed after that. */
  bundling: string;
  /** The lock file. Only one process at a time may build this site. */
  lock: string;
}
