import type { Definition, Image, Root } from 'mdast';
import { markedSpans } from '../marks/marked-spans.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { fold } from '../words/fold.ts';
import { siteTarget } from './site-target.ts';
import { spanOf } from './source-position.ts';
import { visit } from './visit.ts';

/** A caption with at least this many words in quotation marks is taken for a quotation. */
const WORDS_OF_A_QUOTATION = 4;

/**
 * Finds images without alternative text, images whose file is not an image, and captions with a quotation, because a caption
 * cannot have a label. Missing files are found later, with all other dead links. The file and the caption of an image by
 * reference are in a definition, so their problems are reported there, once.
 */
export function checkImages(tree: Root, page: string, images: Images): LocalProblem[] {
  const problems: LocalProblem[] = [];
  const referenced = new Set<string>();
  const definitions = new Map<string, Definition>();
  visit(tree, node => {
    if (node.type === 'image' || (node.type === 'imageReference' && !node.label?.includes('@')))
      if ((node.alt ?? '').trim() === '') problems.push(report('image', spanOf(node), { fault: 'no-alt' }));
    if (node.type === 'image') problems.push(...checkFile(node, page, images));
    if (node.type === 'imageReference') referenced.add(node.identifier);
    // Of several definitions with one name, Markdown uses the first.
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  for (const [identifier, definition] of definitions)
    if (referenced.has(identifier)) problems.push(...checkFile(definition, page, images));
  return problems;
}

function checkFile(node: Image | Definition, page: string, images: Images): LocalProblem[] {
  const file = imageAt(node.url, page, images);
  return [
    ...(quotes(node.title ?? '')
      ? [report('image', spanOf(node), { fault: 'quotation', words: node.title ?? '' })]
      : []),
    ...(file && 'fault' in file
      ? [report('image', spanOf(node), { fault: 'not-an-image', name: node.url, why: file.fault })]
      : []),
  ];
}

/**
 * Returns the size of the image at a URL that an editor wrote, or the reason why the file is not an image. Returns `undefined` if
 * the URL leads to another site or the site has no image file there.
 */
export function imageAt(written: string, page: string, images: Images): ImageFile | undefined {
  const path = siteTarget(written, page)?.path;
  return path ? images.get(path) : undefined;
}

const quotes = (caption: string) =>
  markedSpans(caption).some(
    ({ start, end }) => fold(caption.slice(start, end)).words.length >= WORDS_OF_A_QUOTATION,
  );

/** The files of `public/` that may be images, by their path below that folder, without a leading slash. */
export interface Images {
  get(path: string): ImageFile | undefined;
}

/** The size at which an image is shown, in CSS pixels, or the reason why the file is not an image. */
export type ImageFile = { width: number; height: number } | { fault: string };
