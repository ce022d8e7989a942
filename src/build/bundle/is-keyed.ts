import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { pathFrom } from '../../paths.ts';
import { type Inputs, isCode } from '../inputs.ts';

/**
 * Does the cache key of a bundle cover the module with this Vite id? The key covers files of the code and of installed packages,
 * but none of `content/` and `public/`. A module without a file counts as covered, because a file of the code creates the module.
 *
 * Vite’s ids are real paths. If `content/` is a symbolic link, its files have paths outside `content/`. They are not covered,
 * because no input has such a path.
 */
export function isKeyed(root: string, inputs: Inputs, id: string): boolean {
  const [file = ''] = id.split('?');
  if (!isAbsolute(file) || !existsSync(file)) return true;
  const path = pathFrom(realpathSync(root), realpathSync(file));
  return file.includes('/node_modules/') || (isCode(path) && inputs.has(path));
}
