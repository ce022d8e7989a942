import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { PictureFile, Registry } from '../content/registry-tables.ts';

/** Formats that every browser shows. */
const SHOWN = new Set(['avif', 'gif', 'jpg', 'png', 'svg', 'webp']);
/** How much of a file is read, in bytes: most say their size at once, some after a preview and the colours of a camera. */
const PORTIONS = [65_536, 4_194_304];

/**
 * The pictures below `public/`, each read from the disk when it is first asked for. `files` are all that stand there: a name counts as it is
 * spelt there, also where the system would find it in other capitals.
 */
export function picturesIn(root: string, files: readonly string[]): Registry['pictures'] {
  const there = new Set(files);
  const known = new Map<string, PictureFile>();
  return {
    get(path) {
      if (!there.has(path)) return undefined;
      const file = known.get(path) ?? readPicture(join(root, 'public', path));
      known.set(path, file);
      return file;
    },
  };
}

function readPicture(path: string): PictureFile {
  for (const portion of PORTIONS)
    try {
      const { width, height, type = '', orientation = 1 } = imageSize(beginning(path, portion));
      if (!SHOWN.has(type))
        return { fault: `is ${type.toUpperCase()}, which not every browser shows: ${SAVE}` };
      // From 5 on the camera was held upright, and browsers turn the picture.
      const [wide, high] = orientation >= 5 ? [height, width] : [width, height];
      return { width: Math.round(wide), height: Math.round(high) };
    } catch {
      // Cut off, or no picture: more of it will tell.
    }
  return { fault: `is no picture that can be read, or an SVG without a size: ${SAVE}` };
}

function beginning(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(Math.min(most, fstatSync(file).size));
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

const SAVE = 'save it as JPEG, PNG, WebP, AVIF or SVG';
