import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { builtSite } from '../built-site.ts';
import { projectWith, runIn } from '../cli/project.ts';
import { isWhole } from '../effort.ts';
import { reportTried } from '../tried.ts';
import { differences, distFiles } from './dist-files.ts';

/** An option of Node.js that sets the clock forward by more than a year. */
const LATER = `--import data:text/javascript,${encodeURIComponent(
  'const D=Date,n=D.now;globalThis.Date=class extends D{constructor(...a){super(...(a.length?a:[n()+4e10]))}static now(){return n()+4e10}}',
)}`;
const roots: string[] = [];
after(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

function built(environment: Record<string, string>): Map<string, string> {
  const root = projectWith({});
  roots.push(root);
  cpSync('content', join(root, 'content'), { recursive: true });
  const { CI, SITE_URL } = process.env;
  const { status, stdout, stderr } = runIn(root, ['src/cli/build.ts'], {
    ...(CI === undefined ? {} : { CI }),
    ...(SITE_URL === undefined ? {} : { SITE_URL }),
    ...environment,
  });
  assert.equal(status, 0, stdout + stderr);
  return distFiles(root);
}

test('two folders, clocks, time zones and languages give the same site, byte for byte', () => {
  // In `npm test`, the first site is the site that all tests share. It is built in this folder, with the settings of this
  // machine.
  const one = isWhole
    ? built({ TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' })
    : distFiles('.', builtSite('/'));
  const other = built({ TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'C', NODE_OPTIONS: LATER });
  assert.ok(one.size > 50, `${one.size} files`);
  const differing = differences(one, other);
  reportTried('files of two builds, the same to the last byte', one.size, one.size - differing.length);
  assert.deepEqual(differing, []);
});
