import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { pathFrom } from '../../paths.ts';
import { type Inputs, isCode } from '../inputs.ts';

/**
 * Does the key of a bundle cover the module with this id? It does for code among the inputs and for installed packages, but for no content. Vite’s
 * ids are real paths, so with `content/` as a symbolic link they do not begin with it. A module without a file comes from one that has one.
 */
export function isKeyed(root: string, inputs: Inputs, id: string): boolean {
  const [file = ''] = id.split('?');
  if (!isAbsolute(file) || !existsSync(file)) return true;
  const path = pathFrom(realpathSync(root), realpathSync(file));
  return file.includes('/node_modules/') || (isCode(path) && inputs.has(path));
}
