import type { Root } from 'mdast';
import { visit } from './visit.ts';

/** Returns the names of the definitions that images use, such as `photo` for `![a bridge][photo]`. */
export function imageNames(tree: Root): Set<string> {
  const names = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => {
    names.add(identifier);
  });
  return names;
}
