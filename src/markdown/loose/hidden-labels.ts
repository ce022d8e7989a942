import type { Nodes } from 'mdast';
import { report } from '../../problems/report.ts';
import { splitLabel } from '../labels.ts';
import { spanOf } from '../source-position.ts';
import { visit } from '../visit.ts';
import { IMAGE_BEFORE_WORDS, type LooseLabel, type Names, NOWHERE, WHOLE_LABEL } from './loose-labels.ts';

/**
 * Finds labels that readers do not see as text: labels of images (`![words][speaker@source]`, `![speaker@source]`), and labels in
 * the description or title of an image or in the title of a link. Only labels with a source of the article count.
 */
export function hiddenLabels(block: Nodes, source: string, { sources }: Names): LooseLabel[] {
  const found: LooseLabel[] = [];
  const add = (node: Nodes, label: string, why: string) => {
    if (!label.includes('@') || !sources.has(splitLabel(label).source)) return;
    found.push({
      source: splitLabel(label).source,
      ...NOWHERE,
      problem: report('loose-label', spanOf(node), { label: `[${label}]`, why }),
    });
  };
  visit(block, node => {
    if (node.type === 'imageReference') add(node, node.label ?? '', IMAGE[node.referenceType]);
    const hidden = node.type === 'image' ? written(node, source) : node.type === 'link' ? node.title : null;
    if (!hidden?.includes('@')) return;
    for (const [, , speaker = '', key = ''] of hidden.matchAll(WHOLE_LABEL))
      add(node, `${speaker}@${key}`, ATTRIBUTE);
  });
  return found;
}

const written = ({ position }: Nodes, source: string) =>
  source.slice(position?.start.offset, position?.end.offset);

const IMAGE = {
  full: IMAGE_BEFORE_WORDS,
  collapsed: 'the `!` before it makes it an image: write it right after the words',
  shortcut: 'the `!` before it makes it an image: write it right after the words',
};
const ATTRIBUTE =
  'the description of an image and the title of a link are no text: quote the words in the article';
