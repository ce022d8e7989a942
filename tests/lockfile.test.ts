import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

for (const file of ['package-lock.json', 'tests/bench/package-lock.json'])
  test(`every package of ${file} has a version, which npm ci needs, and no URL`, () => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
      packages: Record<string, { version?: string; resolved?: string }>;
    };
    const faulty = Object.entries(packages).filter(
      ([path, { version, resolved }]) => path !== '' && (!version || resolved),
    );
    assert.deepEqual(faulty, []);
  });
