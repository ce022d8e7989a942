import { expiryProblems } from '../settings/expiry.ts';
import { SITE } from '../site.ts';
import { today } from '../today.ts';
import { problemsIfBuilt } from './recorded-inputs.ts';

/**
 * Builds the site into `folder`, such as `dist`, and returns `true`. Throws what `stagingBuild` throws.
 *
 * If the folder already has the site of the current inputs, prints its recorded problems and returns `false`, without loading
 * Astro. But it always builds if security.txt has expired or expires soon, because the warning about this depends on the day.
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
