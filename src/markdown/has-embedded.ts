import type { Root } from 'hast';
import { EXIT, visit } from './visit.ts';

/** Does the text have a list, a table, an image or a footnote? Only then does its page need the styles for these elements. */
export function hasEmbedded(tree: Root): boolean {
  let found = false;
  visit(tree, 'element', ({ tagName, properties }) => {
    found = EMBEDDED.has(tagName) || properties['dataFootnotes'] !== undefined;
    return found ? EXIT : undefined;
  });
  return found;
}

const EMBEDDED = new Set(['ul', 'ol', 'table', 'img']);
