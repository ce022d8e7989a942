import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { lockBuild } from '../../src/build/build-lock.ts';
import { share } from '../effort.ts';
import { reportTried } from '../tried.ts';

const root = mkdtempSync(join(tmpdir(), 'lock-'));
after(() => rmSync(root, { recursive: true }));
const path = join(root, 'new', 'building-dist');

/**
 * A script that takes and releases the lock until it has had the lock `until` times. While it has the lock, it creates a file.
 * If this file exists already, another process has the lock too. At the end, the script prints how often it had the lock and how
 * often another process had it too. Then it kills itself without releasing the lock, as a killed build does.
 */
const CLAIMS = `
import { closeSync, openSync, rmSync } from 'node:fs';
import { lockBuild } from '${join(process.cwd(), 'src/build/build-lock.ts')}';
const [path, until, seed] = process.argv.slice(1);
let [held, doubled] = [0, 0];
while (held < Number(until)) {
  let mine;
  try { mine = lockBuild(path); } catch (error) {
    if (!error.message.startsWith('Another build')) throw error;
    continue;
  }
  held += 1;
  try { closeSync(openSync(path + '-alone', 'wx')); } catch { doubled += 1; }
  rmSync(path + '-alone', { force: true });
  if (held === Number(until)) { console.log(held + ' ' + doubled); process.kill(process.pid, 'SIGKILL'); }
  mine.release();
}`;

function claimer(count: number): Promise<{ held: number; doubled: number }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', CLAIMS, path, String(count)]);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      output += text;
    });
  return new Promise((done, fail) =>
    child.on('close', () => {
      const [, held, doubled] = /^(\d+) (\d+)\n$/u.exec(output) ?? [];
      if (held === undefined) fail(new Error(output));
      else done({ held: Number(held), doubled: Number(doubled) });
    }),
  );
}

const COUNT = share(10_000);

test(`three processes that take the lock ${COUNT} times and are then killed never have it together`, async () => {
  lockBuild(path).release();
  const rounds = 4;
  let [held, doubled] = [0, 0];
  for (let round = 0; round < rounds; round += 1)
    for (const one of await Promise.all([1, 2, 3].map(() => claimer(Math.ceil(COUNT / rounds / 3))))) {
      held += one.held;
      doubled += one.doubled;
    }
  reportTried('claims of the lock', held, held - doubled);
  assert.equal(doubled, 0);
});

test('the owner of the lock is named, also within one process, and a released lock is free', () => {
  const one = lockBuild(path);
  assert.throws(() => lockBuild(path), {
    message: `Another build of this site is at work (process ${process.pid}): wait until it is done.`,
  });
  one.release();
  lockBuild(path).release();
  assert.ok(existsSync(path));
});
