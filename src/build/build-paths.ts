import { join } from 'node:path';
import { pathFrom } from '../paths.ts';

/** The paths of a build of a folder: where the site stands and where it is built. */
export function buildPaths(root: string, folder: string): BuildPaths {
  const beside = (what: string) => join(root, '.astro', `${what}-${nameOf(folder)}`);
  return {
    site: join(root, folder),
    staging: beside(STAGING),
    previous: beside('last'),
    lock: beside('building'),
  };
}

/** The folder in which a build will be published: for a staging folder the folder it is for, otherwise `outDir` itself. */
export function publishedFolder(root: string, outDir: string): string {
  const path = pathFrom(root, outDir);
  const [first, name = '', ...more] = path.split('/');
  return first === '.astro' && name.startsWith(`${STAGING}-`) && more.length === 0
    ? name.slice(STAGING.length + 1).replaceAll('+', '/')
    : path;
}

/** The name under which the inputs, the outputs or the bundle of the site of a folder are recorded. */
export const recordName = (what: 'inputs' | 'outputs' | 'bundle', folder: string): string =>
  `${what}-${nameOf(folder)}`;

const nameOf = (folder: string) => folder.replaceAll('/', '+');
const STAGING = 'next';

interface BuildPaths {
  site: string;
  /** Where it is built. */
  staging: string;
  /** The previous site, while the new one replaces it. */
  previous: string;
  /** The lock file of the process that builds it. */
  lock: string;
}
