import { buildAside, recover } from './aside.ts';
import { isBuilt } from './built-from.ts';

/** Builds the site into a folder of the project, unless it stands there already for just these inputs. Tells whether it built. */
export async function buildIfNeeded(root: string, folder: string): Promise<boolean> {
  await recover(root, folder);
  if (await isBuilt(root, folder)) return false;
  await buildAside(root, folder);
  return true;
}
