import { join } from 'node:path';
import { pathFrom } from '../paths.ts';

/** Where the site of a folder stands and where it is built before. */
export function placesOf(root: string, folder: string): Places {
  const beside = (what: string) => join(root, '.astro', `${what}-${nameOf(folder)}`);
  return {
    site: join(root, folder),
    next: beside(NEXT),
    last: beside('last'),
    lock: beside('building'),
  };
}

/** The folder that a site is for which is built in another; that one itself where it is built in its place. */
export function folderFor(root: string, outDir: string): string {
  const path = pathFrom(root, outDir);
  const [first, name = '', ...more] = path.split('/');
  return first === '.astro' && name.startsWith(`${NEXT}-`) && more.length === 0
    ? name.slice(NEXT.length + 1).replaceAll('+', '/')
    : path;
}

/** The name under which something is noted about the site of a folder. */
export const noteOf = (what: 'inputs' | 'outputs', folder: string): string => `${what}-${nameOf(folder)}`;

const nameOf = (folder: string) => folder.replaceAll('/', '+');
const NEXT = 'next';

interface Places {
  site: string;
  /** Where it is built. */
  next: string;
  /** The last one, while it is exchanged for the next. */
  last: string;
  /** Locked by the process that builds it. */
  lock: string;
}
