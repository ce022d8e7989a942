import * as system from 'node:path';

/** Where captured pages are kept with the content, and where they are on the machine of an editor only: they are somebody’s work. */
export const KEPT_PAGES = 'content/captures/pages';
export const LOCAL_PAGES = '.captures';

/** A path relative to a folder, with `/` on every system. Content, cache keys and messages name files in this way. */
export const pathFrom = (folder: string, path: string, { relative, sep }: PathRules = system): string =>
  relative(folder, path).split(sep).join('/');

type PathRules = Pick<typeof system, 'relative' | 'sep'>;
