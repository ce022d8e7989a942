import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two ways the tests publish the site: at the root of a host, and under a path. */
export const BASES = ['/', '/site/'] as const;
export type Base = (typeof BASES)[number];

/**
 * A setting of the environment: `npm test` has built the sites, so that its test files need not compare all inputs of a build again, each in
 * a process of its own.
 */
export const SITES_ARE_BUILT = 'SITES_ARE_BUILT';

/** Builds the site for a base path where that was not done yet, and returns its folder. */
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

/** Every HTML page of a built site: its path on the host and its text. */
export function pagesOf(folder: string, base: string): { path: string; html: string }[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map(file => ({
      path: base + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1'),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}
