import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { ui } from '../ui/strings.ts';

/** Puts each table into a box that scrolls by itself, by keyboard as well, and names its columns for those who do not see them. */
export function boxTables(tree: Root): void {
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return;
    const heads: string[] = [];
    visit(table, 'element', cell => {
      if (cell.tagName === 'th') {
        heads.push(textOf(cell).trim());
        cell.properties['scope'] = 'col';
      }
      alignByClass(cell);
    });
    const ariaLabel = ui.article.table(heads.filter(head => head !== ''));
    parent.children[index] = h('section', { className: ['table'], ariaLabel, tabIndex: 0 }, [table]);
    return SKIP;
  });
}

/** HTML has no `align` any more, and the policy allows no style in the markup. */
function alignByClass(cell: Element): void {
  const { align } = cell.properties;
  if (align === undefined) return;
  delete cell.properties['align'];
  cell.properties['className'] = [
    `to-${align === 'right' ? 'end' : align === 'center' ? 'centre' : 'start'}`,
  ];
}
