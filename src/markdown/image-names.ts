import type { Root } from 'mdast';
import { visit } from './visit.ts';

/** Returns the identifiers of the link definitions that images use. */
export function imageNames(tree: Root): Set<string> {
  const names = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => {
    names.add(identifier);
  });
  return names;
}
