import * as system from 'node:path';

/** A path relative to a folder, with `/` on every system. Content, cache keys and messages name files in this way. */
export const pathFrom = (folder: string, path: string, { relative, sep }: PathRules = system): string =>
  relative(folder, path).split(sep).join('/');

type PathRules = Pick<typeof system, 'relative' | 'sep'>;
