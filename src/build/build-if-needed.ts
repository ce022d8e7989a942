import { expiryProblems } from '../settings/expiry.ts';
import { SITE } from '../site.ts';
import { today } from '../today.ts';
import { problemsIfBuilt } from './recorded-inputs.ts';

/**
 * Builds the site into `folder`, relative to the project, unless the folder already has the site of the current inputs. A site
 * whose security.txt has expired or expires soon is always built again, because the warning and security.txt itself depend on the
 * day. Throws what `stagingBuild` throws.
 *
 * Returns whether the site was built. If it was not, the recorded problems of the content are printed, as a build would print
 * them, and this function does not load Astro.
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
