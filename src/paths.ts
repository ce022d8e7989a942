import * as system from 'node:path';

/** A path from a folder, with `/` between folders whatever the system: as content, keys and messages name files. */
export const pathFrom = (folder: string, path: string, { relative, sep }: PathRules = system): string =>
  relative(folder, path).split(sep).join('/');

type PathRules = Pick<typeof system, 'relative' | 'sep'>;
