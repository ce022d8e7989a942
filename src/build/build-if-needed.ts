import { problemsIfBuilt } from './recorded-inputs.ts';

/**
 * Builds the site into a folder of the project, unless the folder has the site of the same inputs. Then Astro is not even loaded; the problems
 * of the content are printed as a build prints them. Returns whether it built.
 */
export async function buildIfNeeded(root: string, folder: string): Promise<boolean> {
  const problems = await problemsIfBuilt(root, folder);
  if (problems) {
    for (const problem of problems) console.warn(problem);
    return false;
  }
  const { stagingBuild } = await import('./staging-build.ts');
  await stagingBuild(root, folder);
  return true;
}
