import type { Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

/** Has a text a table, a picture or a footnote? Only then are there styles for them to wait for. */
export function hasEmbedded(tree: Root): boolean {
  let found = false;
  visit(tree, 'element', ({ tagName, properties }) => {
    found = tagName === 'table' || tagName === 'img' || properties['dataFootnotes'] !== undefined;
    return found ? EXIT : undefined;
  });
  return found;
}
