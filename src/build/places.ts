import { join, relative, sep } from 'node:path';

/** Where the site of a folder stands, where it is built before, and what is kept about it. */
export function placesOf(root: string, folder: string): Places {
  const beside = (what: string) => join(root, '.astro', `${what}-${folder.replaceAll('/', '+')}`);
  return {
    site: join(root, folder),
    next: beside(NEXT),
    last: beside('last'),
    claim: beside('building'),
    stamp: beside('built'),
    nextStamp: beside('built-next'),
    made: beside('made'),
  };
}

/** The folder that a site is for which is built in another; that one itself where it is built in its place. */
export function folderFor(root: string, outDir: string): string {
  const [first, name = '', ...more] = relative(root, outDir).split(sep);
  return first === '.astro' && name.startsWith(`${NEXT}-`) && more.length === 0
    ? name.slice(NEXT.length + 1).replaceAll('+', '/')
    : relative(root, outDir).split(sep).join('/');
}

const NEXT = 'next';

interface Places {
  site: string;
  /** Where it is built. */
  next: string;
  /** The last one, while it is exchanged for the next. */
  last: string;
  /** Says which process is building it. */
  claim: string;
  /** Says what it was built from. */
  stamp: string;
  /** Says it of the one that is built. */
  nextStamp: string;
  /** Says what each of its files was made from. */
  made: string;
}
