import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { pathFrom } from '../../paths.ts';
import { type Inputs, isCode } from '../inputs.ts';

/**
 * Does the cache key of a bundle cover the module with this Vite id? The key covers the code and the packages. Files of
 * `content/` and `public/` count as not covered. A module without a file is covered, because code creates it.
 *
 * Vite’s ids are real paths. If `content/` is a symbolic link, the ids of its files lead outside the project. No input has such a
 * path, so these files are not covered.
 */
export function isKeyed(root: string, inputs: Inputs, id: string): boolean {
  const [file = ''] = id.split('?');
  if (!isAbsolute(file) || !existsSync(file)) return true;
  const path = pathFrom(realpathSync(root), realpathSync(file));
  return file.includes('/node_modules/') || (isCode(path) && inputs.has(path));
}
