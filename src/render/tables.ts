import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from '../markdown/visit.ts';
import { ui } from '../ui/strings.ts';

/**
 * Puts each table into a box that scrolls, also by keyboard. Screen readers announce the names of the columns as the name of the
 * box. The attribute `align` of cells becomes a class.
 */
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

/** HTML no longer has `align`, and the security policy of the site allows no `style` attributes. */
function alignByClass(cell: Element): void {
  const { align } = cell.properties;
  if (align === undefined) return;
  delete cell.properties['align'];
  const name = ALIGNMENTS[String(align)];
  if (name !== undefined) cell.properties['className'] = [name];
}

/** Adds the attribute `align` to table cells with a class from `boxTables`, because a feed has no styles. */
export function alignByAttribute(tree: Root): void {
  visit(tree, 'element', cell => {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
    const name = [cell.properties['className']].flat()[0];
    const [align] = Object.entries(ALIGNMENTS).find(([, one]) => one === name) ?? [];
    if (align !== undefined) cell.properties['align'] = align;
  });
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'to-start',
  center: 'to-centre',
  right: 'to-end',
};
