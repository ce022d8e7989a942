import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { drawIcon } from '../../src/share/draw-icon.ts';

const root = mkdtempSync(join(tmpdir(), 'icon-'));
after(() => rmSync(root, { recursive: true }));

const WIDE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path fill="#f00" d="M0 0h20v10H0z"/></svg>';

mkdirSync(join(root, 'public'));
writeFileSync(join(root, 'public', 'icon.svg'), WIDE);
writeFileSync(join(root, 'public', 'icon.png'), new Resvg(WIDE).render().asPng());

for (const icon of ['/icon.svg', '/icon.png'])
  test(`the icon becomes a square PNG, whole and with the same bytes each time: ${icon}`, async () => {
    const png = Buffer.from(await drawIcon(root, icon));
    assert.deepEqual(
      [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)],
      ['PNG', 512, 512],
    );
    assert.ok(png.equals(await drawIcon(root, icon)));
    const href = `data:image/png;base64,${png.toString('base64')}`;
    const { pixels } = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><image width="4" height="4" href="${href}"/></svg>`,
    ).render();
    const row = (y: number) => [...pixels.subarray(y * 16, y * 16 + 16)];
    assert.deepEqual(
      row(0),
      Array.from({ length: 16 }, () => 0),
    );
    assert.deepEqual(row(1), [255, 0, 0, 255, 255, 0, 0, 255, 255, 0, 0, 255, 255, 0, 0, 255]);
  });
