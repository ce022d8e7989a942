import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Installs the packages of tests/bench/package.json with npm if one is missing. They are tools for measuring, and programs for
 * comparison. Throws if npm fails.
 */
export function peersInstalled(): void {
  const { dependencies } = JSON.parse(readFileSync('tests/bench/package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  if (Object.keys(dependencies).every(name => existsSync(`tests/bench/node_modules/${name}`))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: 'tests/bench', stdio: 'inherit' });
  if (status !== 0) throw new Error('What the site is measured with could not be installed.');
}
