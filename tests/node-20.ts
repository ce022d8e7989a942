import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a Node.js 20 outside `node_modules`, as readers who run `recompute.mjs` may have it; `null` if `PATH` has none. */
export function node20(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(one => !one.includes('node_modules'));
  const found = folders
    .map(folder => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .find(path => existsSync(path) && /^v20\./u.test(version(path)));
  return found ?? null;
}

const version = (path: string) => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
