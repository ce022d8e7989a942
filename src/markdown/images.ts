import type { Definition, Image, Root } from 'mdast';
import { markedSpans } from '../marks/marked-spans.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { fold } from '../words/fold.ts';
import { siteTarget } from './site-target.ts';
import { spanOf } from './source-position.ts';
import { visit } from './visit.ts';

/** If a caption has this many words or more in quotation marks, they are taken for a quotation. */
const WORDS_OF_A_QUOTATION = 4;

/**
 * Finds images without alternative text, images whose file is not an image, and captions with a quotation. A caption cannot have
 * a label, so a quotation there cannot be checked. Missing files are found later, with all other dead links. For
 * `![words][name]`, a problem of the file or caption is reported once, at the definition `[name]: /a.jpg`. A name with an `@` may
 * be a label, so its missing alternative text is not reported.
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
    // Of two definitions with the same name, Markdown uses the first.
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
 * Returns the size of the image at the URL `written`, or why its file is not an image. `undefined` if the URL leads to another
 * site, or if `images` has no file there.
 */
export function imageAt(written: string, page: string, images: Images): ImageFile | undefined {
  const path = siteTarget(written, page)?.path;
  return path ? images.get(path) : undefined;
}

const quotes = (caption: string) =>
  markedSpans(caption).some(
    ({ start, end }) => fold(caption.slice(start, end)).words.length >= WORDS_OF_A_QUOTATION,
  );

/** The files of `public/` that may be images. `path` is below `public/`, without a leading slash. */
export interface Images {
  get(path: string): ImageFile | undefined;
}

/** The size of an image on the page, in CSS pixels, or why the file is not an image. */
export type ImageFile = { width: number; height: number } | { fault: string };
