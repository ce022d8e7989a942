import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Width and height in pixels: JSON Feed wants at least 512. */
const SIZE = 512;

/** Draws the icon of the site, `public/favicon.svg`, as a PNG. The icon must be square. Text in it is not drawn, since fonts of the machine would decide its look. */
export async function drawIcon(root: string): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await readFile(join(root, 'public', 'favicon.svg'), 'utf8');
  const options = { fitTo: { mode: 'width', value: SIZE }, font: { loadSystemFonts: false } } as const;
  return new Uint8Array(new Resvg(svg, options).render().asPng());
}
