import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { projectWith, runIn } from './project.ts';

const root = projectWith({});
after(() => rmSync(root, { recursive: true }));

test('every command says how it is used, and does nothing else, if it is asked for --help', () => {
  for (const command of ['build', 'capture', 'check', 'lock', 'new', 'upgrade', 'verify']) {
    const { status, stdout, stderr } = runIn(root, [`src/cli/${command}.ts`, '--help']);
    assert.deepEqual([status, stderr], [0, ''], command);
    assert.match(stdout, new RegExp(`^npm run ${command}\\b.* {2,}\\S`, 'u'));
  }
  assert.deepEqual(readdirSync(`${root}/content`), ['pages']);
});
