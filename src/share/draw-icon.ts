import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** In pixels. JSON Feed asks for at least 512. */
const SIZE = 512;

/**
 * Draws the icon of the site, an SVG or PNG in `public/`, as a square PNG. An icon that is not square gets empty space along its
 * longer sides. Text in an SVG is not drawn: its look would depend on the fonts of the computer. `root` is the folder of the
 * project, `icon` the path below `public/`.
 */
export async function drawIcon(root: string, icon: string): Promise<Uint8Array<ArrayBuffer>> {
  const type = extname(icon).toLowerCase() === '.png' ? 'image/png' : 'image/svg+xml';
  const image = (await readFile(join(root, 'public', icon))).toString('base64');
  const square = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}"><image width="${SIZE}" height="${SIZE}" href="data:${type};base64,${image}"/></svg>`;
  return new Uint8Array(new Resvg(square, { font: { loadSystemFonts: false } }).render().asPng());
}
