import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { ImageFile, Registry } from '../content/registry-tables.ts';

const SHOWN = new Set(['avif', 'gif', 'jpg', 'png', 'svg', 'webp']);
/** In bytes: how much of a file is read first, and how much if its size in pixels comes after a long colour profile. */
const PORTIONS = [65_536, 4_194_304];

/**
 * Returns a lookup of the images below `public/`, by path. `files` are the paths of all files there. The lookup reads a file at
 * the first call with its path. Letter case must be the same, even on a system that ignores it.
 */
export function imagesIn(root: string, files: readonly string[]): Registry['images'] {
  const there = new Set(files);
  const known = new Map<string, ImageFile>();
  return {
    get(path) {
      if (!there.has(path)) return undefined;
      const file = known.get(path) ?? readImage(join(root, 'public', path));
      known.set(path, file);
      return file;
    },
  };
}

function readImage(path: string): ImageFile {
  for (const portion of PORTIONS)
    try {
      const { width, height, type = '', orientation = 1 } = imageSize(beginning(path, portion));
      if (!SHOWN.has(type))
        return { fault: `is ${type.toUpperCase()}, which not every browser shows: ${SAVE}` };
      // Browsers turn images with an Exif orientation of 5 to 8 by 90 degrees.
      const [wide, high] = orientation >= 5 ? [height, width] : [width, height];
      return { width: Math.round(wide), height: Math.round(high) };
    } catch {
      // The portion was too small, or the file is not an image. A larger portion may have the size.
    }
  return { fault: `is no image that can be read, or an SVG without a size: ${SAVE}` };
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
