import * as system from 'node:path';

/** The folder of captured pages that are in the repository. */
export const KEPT_PAGES = 'content/captures/pages';
/** The folder of captured pages that are only on the machine of an editor, because others hold the copyright. */
export const LOCAL_PAGES = '.captures';

/**
 * Returns a path relative to a folder, with `/` on every system, because content, cache keys and messages use `/`. A test may
 * pass the path rules of another system.
 */
export const pathFrom = (folder: string, path: string, { relative, sep }: PathRules = system): string =>
  relative(folder, path).split(sep).join('/');

type PathRules = Pick<typeof system, 'relative' | 'sep'>;
