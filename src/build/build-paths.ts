import { join } from 'node:path';
import { pathFrom } from '../paths.ts';

/** The paths that a build into `folder` uses. `root` is the project, and `folder` is relative to it, such as `dist`. */
export function buildPaths(root: string, folder: string): BuildPaths {
  const beside = (what: string) => join(root, '.astro', `${what}-${nameOf(folder)}`);
  return {
    site: join(root, folder),
    staging: beside(STAGING),
    previous: beside('last'),
    lock: beside('building'),
  };
}

/**
 * The folder, relative to the project, in which a build into `outDir` will be published. For a staging folder such as
 * `.astro/next-dist` it is `dist`; otherwise it is `outDir` itself.
 */
export function publishedFolder(root: string, outDir: string): string {
  const path = pathFrom(root, outDir);
  const [first, name = '', ...more] = path.split('/');
  return first === '.astro' && name.startsWith(`${STAGING}-`) && more.length === 0
    ? name.slice(STAGING.length + 1).replaceAll('+', '/')
    : path;
}

/**
 * The name under which the cache stores the inputs, the output files or the bundle of the site in `folder`, such as
 * `inputs-dist`.
 */
export const recordName = (what: 'inputs' | 'outputs' | 'bundle', folder: string): string =>
  `${what}-${nameOf(folder)}`;

const nameOf = (folder: string) => folder.replaceAll('/', '+');
const STAGING = 'next';

export interface BuildPaths {
  site: string;
  /** The folder in which the site is built before it is published. */
  staging: string;
  /** The folder in which the previous site is kept while the new site replaces it. */
  previous: string;
  /** The lock file, because only one process at a time may build this site. */
  lock: string;
}
