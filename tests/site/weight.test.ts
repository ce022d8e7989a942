import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { builtSite } from '../built-site.ts';

/** Bytes of HTML and styles, as a host sends them, that an article of 900 words and 50 quotations may have. */
const MOST = 14_000;
const MOST_SCRIPT = 1_000;

const MOST_COPYING = 1_500;

test('an article is light: its page, the styles it links, and what little script it has', () => {
  const folder = builtSite('/');
  const page = readFileSync(join(folder, 'articles/putin-in-pyongyang/index.html'), 'utf8');
  const linked = (pattern: RegExp) =>
    [...page.matchAll(pattern)].map(([, path = '']) => readFileSync(join(folder, path)));
  // What only print has is linked with a `media`, and nobody waits for it.
  const styles = linked(/<link rel="stylesheet" href="([^"]+)">/gu);
  const scripts = linked(/<script [^>]*src="([^"]+)"/gu);
  assert.ok(styles.length > 0);
  const sent = (files: (string | Buffer)[]) =>
    files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  assert.ok(sent([page, ...styles]) <= MOST, `${sent([page, ...styles])} bytes`);
  assert.ok(sent(scripts) <= MOST_SCRIPT, `${sent(scripts)} bytes of script`);
});

test('the record has one script, which copies citations, and it is small', () => {
  const folder = builtSite('/');
  const page = readFileSync(join(folder, 'articles/putin-in-pyongyang/record/index.html'), 'utf8');
  const scripts = [...page.matchAll(/<script [^>]*src="([^"]+)"/gu)].map(([, path = '']) =>
    readFileSync(join(folder, path)),
  );
  assert.deepEqual(
    scripts.map(script => script.length <= MOST_COPYING),
    [true],
    `${scripts.map(({ length }) => length)} bytes`,
  );
});
