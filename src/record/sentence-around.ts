import type { Element, ElementContent, Root } from 'hast';
import type { Article } from '../article/article.ts';

/**
 * Returns the rest of the sentence around the first inline use of a quotation: the text before and after the quotation. `number`
 * is the number of the quotation in the article, from 1. A side that is longer than `LONGEST` is cut between two words. Returns
 * `null` if the quotation is only a callout, or if the rest of the sentence has no letter or digit.
 */
export function sentenceAround(
  article: Pick<Article, 'tree' | 'language'>,
  number: number,
): SentenceAround | null {
  const known = sentences.get(article) ?? sentencesOf(article);
  sentences.set(article, known);
  return known.get(number) ?? null;
}

/** The sentences of each article are kept, because many lists ask for them, and each access to `tree` may read the disk. */
const sentences = new WeakMap<object, ReadonlyMap<number, SentenceAround>>();

function sentencesOf({ tree, language }: Pick<Article, 'tree' | 'language'>): Map<number, SentenceAround> {
  const found = new Map<number, SentenceAround>();
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  for (const { text, passages } of blocksOf(tree)) {
    if (passages.length === 0) continue;
    const starts = [...segmenter.segment(text)].map(({ index }) => index);
    for (const { number, start, end } of passages) {
      const from = starts.findLast(one => one <= start) ?? 0;
      const to = starts.find(one => one >= end) ?? text.length;
      const before = shortBefore(tidy(text.slice(from, start)).trimStart());
      const after = shortAfter(tidy(text.slice(end, to)).trimEnd());
      if (/[\p{L}\p{N}]/u.test(before + after)) found.set(number, { before, after });
    }
  }
  return found;
}

/**
 * Returns the text of each element in `BLOCKS`, and the places of quotations whose first inline use is in that text. The text has
 * no footnote references and no text of blocks inside the block.
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

const tidy = (text: string) => text.replace(/\s+/gu, ' ');

function shortBefore(text: string): string {
  const cut = text.indexOf(' ', text.length - LONGEST);
  return text.length <= LONGEST || cut < 0 ? text : `…${text.slice(cut)}`;
}

function shortAfter(text: string): string {
  const cut = text.lastIndexOf(' ', LONGEST);
  return text.length <= LONGEST || cut < 0 ? text : `${text.slice(0, cut)} …`;
}

/** The greatest length of the text on each side of the words, in UTF-16 code units, without the ellipsis. */
const LONGEST = 120;

interface Block {
  text: string;
  passages: { number: number; start: number; end: number }[];
}

interface SentenceAround {
  before: string;
  after: string;
}
