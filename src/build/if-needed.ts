import { isBuilt } from './built-from.ts';
import { recover, stagingBuild } from './staging-build.ts';

/** Builds the site into a folder of the project, unless the folder contains the site of the same inputs. Returns whether it built. */
export async function buildIfNeeded(root: string, folder: string): Promise<boolean> {
  await recover(root, folder);
  if (await isBuilt(root, folder)) return false;
  await stagingBuild(root, folder);
  return true;
}
