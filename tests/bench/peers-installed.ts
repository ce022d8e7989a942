import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Installs what the site is measured with and against beside the bench, where it is not yet; none of it is a dependency of the site. */
export function peersInstalled(): void {
  const { dependencies } = JSON.parse(readFileSync('tests/bench/package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  if (Object.keys(dependencies).every(name => existsSync(`tests/bench/node_modules/${name}`))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: 'tests/bench', stdio: 'inherit' });
  if (status !== 0) throw new Error('What the site is measured with could not be installed.');
}
