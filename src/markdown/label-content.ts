import type { Nodes } from 'mdast';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { spanOf } from './source-position.ts';
import { SKIP, visit } from './visit.ts';

/**
 * Finds images, struck-out words and footnotes in `words`: a labelled passage, or else the words of a callout. Readers would see
 * other content than was compared with the evidence.
 */
export function labelContent(words: Nodes): LocalProblem[] {
  const problems: LocalProblem[] = [];
  visit(words, node => {
    const content = CONTENT[node.type];
    if (!content) return;
    problems.push(report('label-content', spanOf(node), { content }));
    return SKIP;
  });
  return problems;
}

const CONTENT: Partial<Record<Nodes['type'], 'image' | 'struck-out' | 'footnote'>> = {
  image: 'image',
  imageReference: 'image',
  delete: 'struck-out',
  footnoteReference: 'footnote',
};
