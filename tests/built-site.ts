import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The base paths for which the tests build the site: `/`, and a path below it. */
export const BASES = ['/', '/site/'] as const;
export type Base = (typeof BASES)[number];

/**
 * The name of an environment variable. `npm test` sets it to `1` after it has built the site for all base paths. Then no test
 * file checks again whether a build is needed.
 */
export const SITES_ARE_BUILT = 'SITES_ARE_BUILT';

/**
 * Returns the folder of the site for a base path, relative to the project. The first call builds the site if its inputs have
 * changed, unless `SITES_ARE_BUILT` is set. Throws if the build fails.
 */
export function builtSite(base: Base): string {
  const known = built.get(base) ?? build(base);
  built.set(base, known);
  return known;
}

const built = new Map<Base, string>();

function build(base: Base): string {
  const folder = base === '/' ? '.build/root' : '.build/base';
  if (process.env[SITES_ARE_BUILT] === '1') return folder;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/build.ts', folder], {
    env: { ...process.env, BASE_PATH: base },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site does not build:\n${stdout}\n${stderr}`);
  return folder;
}

/** Every HTML page of a built site, with its path on the host (without `index.html`) and its text. */
export function pagesOf(folder: string, base: string): { path: string; html: string }[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map(file => ({
      path: base + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1'),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}
