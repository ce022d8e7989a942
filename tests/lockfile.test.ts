import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

test('every package of the lockfile has a version, which npm ci needs, and no address', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string; resolved?: string }>;
  };
  const faulty = Object.entries(packages).filter(
    ([path, { version, resolved }]) => path !== '' && (!version || resolved),
  );
  assert.deepEqual(faulty, []);
});
