import assert from 'node:assert/strict';
import test from 'node:test';
import { digestOfBytes } from '../../src/cache/digest.ts';
import { utf8 } from '../../src/cache/utf8.ts';

const TEXTS = ['', 'plain', '“curly” – é', '😀', 'a\ud83d', '\ude00b', '\ufeffx', 'nul\0'];

test('a text of any length has the bytes that Buffer.from gives', () => {
  for (const text of TEXTS)
    for (const count of [1, 300, 3000, 90_000]) {
      const long = text.repeat(count);
      assert.ok(utf8(long).equals(Buffer.from(long)), `${JSON.stringify(text)} ${count} times`);
    }
});

test('an earlier result does not change, and texts of different lengths may follow each other', () => {
  const first = utf8('“one”'.repeat(1000));
  const second = utf8('“two!”'.repeat(500));
  assert.ok(first.equals(Buffer.from('“one”'.repeat(1000))));
  assert.ok(second.equals(Buffer.from('“two!”'.repeat(500))));
});

test('a text and its bytes have the same digest', () => {
  for (const text of TEXTS)
    for (const count of [1, 3000]) {
      const long = text.repeat(count);
      assert.equal(digestOfBytes(long), digestOfBytes(Buffer.from(long)));
    }
});
