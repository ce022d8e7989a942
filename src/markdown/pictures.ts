import type { Root } from 'mdast';
import { markedSpans } from '../marks/marked-spans.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { fold } from '../words/fold.ts';
import { siteTarget } from './site-target.ts';
import { spanOf } from './source-position.ts';
import { visit } from './visit.ts';

/** A caption with this many words in quotation marks quotes somebody. */
const WORDS_OF_A_QUOTATION = 4;

/**
 * Finds pictures without alternative text, pictures whose file is no picture, and quotations in captions, which cannot have a label. Missing
 * files are found with all other dead links.
 */
export function checkPictures(tree: Root, page: string, pictures: Pictures): LocalProblem[] {
  const problems: LocalProblem[] = [];
  visit(tree, node => {
    if (node.type === 'image' || (node.type === 'imageReference' && !node.label?.includes('@')))
      if ((node.alt ?? '').trim() === '') problems.push(report('picture', spanOf(node), { fault: 'no-alt' }));
    if (node.type !== 'image' && node.type !== 'definition') return;
    if (node.type === 'image' && quotes(node.title ?? ''))
      problems.push(report('picture', spanOf(node), { fault: 'quotation', words: node.title ?? '' }));
    const file = node.type === 'image' ? pictureAt(node.url, page, pictures) : undefined;
    if (file && 'fault' in file)
      problems.push(
        report('picture', spanOf(node), { fault: 'not-a-picture', name: node.url, why: file.fault }),
      );
  });
  return problems;
}

/** Returns the picture at a URL that an editor wrote, if the site has it. */
export function pictureAt(written: string, page: string, pictures: Pictures): Picture | undefined {
  const path = siteTarget(written, page)?.path;
  return path ? pictures.get(path) : undefined;
}

const quotes = (caption: string) =>
  markedSpans(caption).some(
    ({ start, end }) => fold(caption.slice(start, end)).words.length >= WORDS_OF_A_QUOTATION,
  );

/** The files of the site that may be pictures, by their path below its root. */
export interface Pictures {
  get(path: string): Picture | undefined;
}

/** The size at which a picture is shown, in CSS pixels, or the reason why the file is no picture. */
export type Picture = { width: number; height: number } | { fault: string };
