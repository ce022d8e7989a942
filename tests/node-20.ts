import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of a Node.js 20 in `PATH`, or `null` if there is none. Folders in `node_modules` do not count, because readers have
 * none.
 */
export function node20(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(one => !one.includes('node_modules'));
  const found = folders
    .map(folder => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .find(path => existsSync(path) && /^v20\./u.test(version(path)));
  return found ?? null;
}

const version = (path: string) => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
