import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { imagesIn } from '../../src/corpus/public-images.ts';
import { put } from '../cli/project.ts';

/** The first bytes of a GIF of 3 by 2 pixels, up to its size. */
const GIF = Buffer.from('47494638396103000200', 'hex');
/** The first bytes of a TIFF of 3 by 2 pixels. Its only entries are its width and its height. */
const TIFF = Buffer.from('49492a00080000000200000103000100000003000000010103000100000002000000', 'hex');

let root: string;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'images-'));
  put(root, 'public/box.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 20"/>');
  put(root, 'public/bare.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  put(root, 'public/list.png', 'one, two');
  writeFileSync(join(root, 'public/a.gif'), GIF);
  writeFileSync(join(root, 'public/a.tiff'), TIFF);
});
after(() => rmSync(root, { recursive: true }));

test('an image has the size that its file gives it', () => {
  const images = imagesIn(root, ['box.svg', 'a.gif']);
  assert.deepEqual(images.get('box.svg'), { width: 32, height: 20 });
  assert.deepEqual(images.get('a.gif'), { width: 3, height: 2 });
});

test('what is no image, or none that every browser shows, says so', () => {
  const images = imagesIn(root, ['list.png', 'bare.svg', 'a.tiff']);
  for (const path of ['list.png', 'bare.svg', 'a.tiff'])
    assert.match(JSON.stringify(images.get(path)), /"fault":"is .*: save it as JPEG, PNG/u, path);
});

test('a file that is not there, or is spelt otherwise, is none', () => {
  const images = imagesIn(root, ['box.svg']);
  assert.equal(images.get('Box.svg'), undefined);
  assert.equal(images.get('no.svg'), undefined);
});
