import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from '../markdown/visit.ts';
import { ui } from '../ui/strings.ts';
import { footnoteAnchor, footnoteCallAnchor } from '../urls.ts';
import type { OurLanguage } from './our-language.ts';

/**
 * Adds the links of footnotes. Each call (the reference in the text) becomes a letter that links to its note, and each note gets
 * links back to its calls. The list of notes gets a heading. Footnotes have letters, because numbers refer to sources.
 */
export function completeFootnotes(tree: Root, ours: OurLanguage): void {
  const uses = new Map<string, string[]>();
  visit(tree, 'element', node => {
    const { dataFootnoteCall, dataUse } = node.properties;
    if (dataFootnoteCall === undefined) return;
    const [number, use] = [String(dataFootnoteCall), String(dataUse)];
    const others = uses.get(number);
    if (others) others.push(use);
    else uses.set(number, [use]);
    const id = footnoteCallAnchor(number, use);
    node.properties = { className: ['call'], id };
    const letters = lettersOf(Number(number));
    node.children = [
      h(
        'a',
        { href: `#${footnoteAnchor(number)}`, ariaLabel: ui.article.footnotes.one(letters), ...ours },
        letters,
      ),
    ];
  });
  visit(tree, 'element', (list, index, parent) => {
    if (list.properties['dataFootnotes'] === undefined || !parent || index === undefined) return;
    for (const item of list.children)
      if (item.type === 'element')
        completeFootnote(item, uses.get(String(item.properties['dataFootnote'])) ?? [], ours);
    list.properties = { type: 'a' };
    const heading = h('h2', { id: HEADING, ...ours }, ui.article.footnotes.heading);
    parent.children[index] = h('section', { className: ['footnotes'], ariaLabelledBy: HEADING }, [
      heading,
      list,
    ]);
  });
}

const HEADING = 'footnotes--heading';

/** The links back to the calls are in the last paragraph. If the note ends with another element, they get a new paragraph. */
function completeFootnote(item: Element, uses: string[], ours: OurLanguage): void {
  const number = String(item.properties['dataFootnote']);
  item.properties = { id: footnoteAnchor(number) };
  const ways = uses.flatMap((use, index) => [
    ' ',
    h(
      'a',
      {
        className: ['back'],
        href: `#${footnoteCallAnchor(number, use)}`,
        ariaLabel: ui.article.footnotes.back(lettersOf(Number(number)), uses.length > 1 ? index + 1 : null),
        ...ours,
      },
      uses.length > 1 ? `↑${index + 1}` : '↑',
    ),
  ]);
  const last = item.children.findLast(child => child.type === 'element');
  if (last?.tagName === 'p') last.children.push(...h('p', ways).children);
  else if (ways.length > 0) item.children.push(h('p', ways));
}

/** 1 is `a`, 26 is `z`, 27 is `aa`, as in an HTML list with `type="a"`. */
function lettersOf(number: number): string {
  let letters = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  return letters;
}
