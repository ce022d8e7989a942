import type { Element, ElementContent, Root } from 'hast';
import { singleSpaced } from '../single-spaced.ts';
import type { SentenceAround } from './article.ts';

/**
 * Returns the rest of the sentence around the first inline use of each quotation, by the number of the quotation, from 1. `tree`
 * is the text of the article with numbered passages (see `Article`). A side that is longer than `LONGEST` is cut at a space. If
 * there is no space within this length, the side stays whole. The map has no entry for a quotation that is only a callout, and
 * none if the rest of the sentence has no letter or digit.
 */
export function sentencesAround(tree: Root, language: string): Map<number, SentenceAround> {
  const found = new Map<number, SentenceAround>();
  for (const { text, passages } of blocksOf(tree)) {
    if (passages.length === 0) continue;
    const sentences = segmenterOf(language).segment(text);
    for (const { number, start, end } of passages) {
      const from = sentences.containing(Math.min(start, text.length - 1))?.index ?? 0;
      const last = sentences.containing(end);
      const to =
        last === undefined ? text.length : last.index === end ? end : last.index + last.segment.length;
      const before = shortBefore(singleSpaced(text.slice(from, start)).trimStart());
      const after = shortAfter(singleSpaced(text.slice(end, to)).trimEnd());
      if (/[\p{L}\p{N}]/u.test(before + after)) found.set(number, { before, after });
    }
  }
  return found;
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The text of a block has no footnote references and no text of blocks inside it. `passages` has the quotations whose first
 * inline use is in the text.
 */
function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  const walk = (node: Root | ElementContent, block: Block) => {
    if (node.type === 'text') block.text += node.value;
    if (node.type === 'root')
      for (const child of node.children) if (child.type !== 'doctype') walk(child, block);
    if (node.type !== 'element' || node.properties['dataFootnoteCall'] !== undefined) return;
    const own = BLOCKS.has(node.tagName) ? { text: '', passages: [] } : block;
    if (own !== block) blocks.push(own);
    const start = own.text.length;
    for (const child of node.children) walk(child, own);
    const number = firstUse(node);
    if (number !== null) own.passages.push({ number, start, end: own.text.length });
  };
  walk(tree, { text: '', passages: [] });
  return blocks;
}

const BLOCKS = new Set(['p', 'li', 'td', 'th', 'h2', 'h3', 'h4', 'h5', 'h6', 'figure']);

function firstUse({ tagName, properties }: Element): number | null {
  const { dataQuotation, dataUse } = properties;
  return tagName === 'span' && dataQuotation !== undefined && Number(dataUse) === 1
    ? Number(dataQuotation)
    : null;
}

function shortBefore(text: string): string {
  const cut = text.indexOf(' ', text.length - LONGEST);
  return text.length <= LONGEST || cut < 0 ? text : `…${text.slice(cut)}`;
}

function shortAfter(text: string): string {
  const cut = text.lastIndexOf(' ', LONGEST);
  return text.length <= LONGEST || cut < 0 ? text : `${text.slice(0, cut)} …`;
}

/** The length above which `before` and `after` are cut, in UTF-16 code units, without the `…`. */
const LONGEST = 120;

interface Block {
  text: string;
  passages: { number: number; start: number; end: number }[];
}
