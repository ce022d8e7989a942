import { z } from 'zod';
import { readFrontMatter } from '../content/yaml/front-matter.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { Span } from '../problems/place.ts';

/**
 * Returns a function that finds the place of a value in the frontmatter of a file. `textOf` returns the text of the file. The
 * frontmatter of a file is parsed at the first call with this file.
 */
export function frontMatterPlaces(textOf: (file: string) => string | null): PlaceInFile {
  const known = new Map<string, Locate>();
  return (file, path) => {
    const locate = known.get(file) ?? readFrontMatter(textOf(file) ?? '', z.unknown()).locate;
    known.set(file, locate);
    return locate(path);
  };
}

/** Returns the place of the value at a path in the frontmatter of a file. */
export type PlaceInFile = (file: string, path: PropertyKey[]) => Span;
