import { expiryProblems } from '../settings/expiry.ts';
import { SITE } from '../site.ts';
import { today } from '../today.ts';
import { problemsIfBuilt } from './recorded-inputs.ts';

/**
 * Builds the site into a folder of the project, unless the folder has the site of the same inputs. Then Astro is not even loaded; the problems
 * of the content are printed as a build prints them. A site whose security.txt expires is built again, since that depends on the day. Returns
 * whether it built.
 */
export async function buildIfNeeded(root: string, folder: string): Promise<boolean> {
  const isLasting = expiryProblems(SITE, today()).length === 0;
  const problems = isLasting ? await problemsIfBuilt(root, folder) : null;
  if (problems) {
    if (problems.length > 0) console.warn(problems.join('\n'));
    return false;
  }
  const { stagingBuild } = await import('./staging-build.ts');
  await stagingBuild(root, folder);
  return true;
}
