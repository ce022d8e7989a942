import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { RULES } from '../../src/problems/rules.ts';
import { folders, PROBLEMS, problemsIn } from './problem-folders.ts';

const withBomAndCrlf = (text: string) => `\uFEFF${text.replace(/\r?\n/gu, '\r\n')}`;

/** Every folder in tests/fixtures/problems is a test. `UPDATE=1` writes the problems found to `expected.txt`. */
describe('problems', () => {
  for (const folder of folders())
    it(folder, async () => {
      const found = await problemsIn(folder);
      const path = join(PROBLEMS, folder, 'expected.txt');
      if (process.env['UPDATE'] === '1') writeFileSync(path, found);
      assert.equal(found, existsSync(path) ? readFileSync(path, 'utf8') : 'no expected.txt');
      assert.equal(await problemsIn(folder, withBomAndCrlf), found, 'with a BOM and CRLF');
      assert.equal(found !== '', !folder.endsWith('-clean'), 'only a clean twin has no problem');
    });
});

describe('every rule', () => {
  const expected = (folder: string) => readFileSync(join(PROBLEMS, folder, 'expected.txt'), 'utf8');
  // This rule compares several articles, so tests/corpus/differing-quotations.test.ts tests it.
  const across = ['differing-quotation'];
  for (const [rule, { summary, help }] of Object.entries(RULES))
    it(`${rule} says what it finds and how to fix it`, () => {
      assert.match(summary, /^[A-Z][^\n]{10,150}[.]$/u);
      assert.match(help, /^[^\n]{100,700}[.]$/u);
    });
  for (const rule of Object.keys(RULES).filter(id => !across.includes(id))) {
    const own = () => folders().filter(folder => folder.startsWith(`${rule}-`));
    it(`${rule} has a case that breaks it`, () => {
      assert.ok(own().some(folder => expected(folder).includes(`  ${rule}  `)));
    });
    it(`${rule} has a case that keeps it`, () => {
      assert.ok(own().some(folder => folder.endsWith('-clean')));
    });
  }
});
