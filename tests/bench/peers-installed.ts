import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs what the site is measured against beside the bench, where it is not yet; none of it is a dependency of the site. */
export function peersInstalled(): void {
  if (existsSync('tests/bench/node_modules')) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: 'tests/bench', stdio: 'inherit' });
  if (status !== 0) throw new Error('What the site is measured against could not be installed.');
}
