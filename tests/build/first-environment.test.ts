import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFirstEnvironment, rememberEnvironment } from '../../src/build/bundle/first-environment.ts';

test('a variable that comes, changes or goes is noticed, except those of Astro', t => {
  const before = { ...process.env };
  t.after(() => {
    process.env = before;
  });
  process.env['MARK'] = 'one';
  rememberEnvironment();
  Object.assign(process.env, { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' });
  assert.equal(isFirstEnvironment(), true);
  process.env['MARK'] = 'another';
  assert.equal(isFirstEnvironment(), false);
  process.env['MARK'] = 'one';
  process.env['FROM_DOT_ENV'] = 'new';
  assert.equal(isFirstEnvironment(), false);
  delete process.env['FROM_DOT_ENV'];
  assert.equal(isFirstEnvironment(), true);
  delete process.env['MARK'];
  assert.equal(isFirstEnvironment(), false);
});
