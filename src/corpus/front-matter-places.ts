import { z } from 'zod';
import { readFrontMatter } from '../content/yaml/front-matter.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { Span } from '../problems/place.ts';

/**
 * Returns a function that finds the line and column of a value in the frontmatter of a file. It parses the frontmatter at the
 * first call with this file. `textOf` returns the text of the file.
 */
export function frontMatterPlaces(textOf: (file: string) => string | null): PlaceInFile {
  const known = new Map<string, Locate>();
  return (file, path) => {
    const locate = known.get(file) ?? readFrontMatter(textOf(file) ?? '', z.unknown()).locate;
    known.set(file, locate);
    return locate(path);
  };
}

/** Returns the line and column of a value in the frontmatter. `path` are the keys that lead to it, such as `['tags', 0]`. */
export type PlaceInFile = (file: string, path: PropertyKey[]) => Span;
