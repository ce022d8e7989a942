import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import { isQuotationMark } from '../../marks/mark-table.ts';
import { type ReadMarks, readMarks } from '../../marks/marked-spans.ts';
import { type PlainText, plainTextWithPositions, type QuotationNode } from '../plain-text.ts';
import { visit } from '../visit.ts';

/** Reads a paragraph, heading or table cell once for all checks of its text. `next` is the block after `node`. */
export function readBlock(
  node: Paragraph | Heading | TableCell,
  next: Nodes | undefined,
  source: string,
): Block {
  const labels = labelsIn(node, source);
  const plain = plainTextWithPositions(node, source);
  const whole = labels.length === 0 ? plain : plainTextWithPositions(node, source, 'words');
  const marks = readMarks(whole.masked);
  return { node, next, source, labels, plain, whole, marks };
}

/** Does the next paragraph begin with a quotation mark? Then it continues a quotation that this block left open. */
export const isContinued = (block: Block): boolean => isQuotationMark(firstCharacterOfNext(block));

/** `undefined` if the next block is empty, or if this block or the next is not a paragraph. Spaces are skipped. */
export function firstCharacterOfNext({ node, next, source }: Block): string | undefined {
  if (node.type !== 'paragraph' || next?.type !== 'paragraph') return undefined;
  return [...plainTextWithPositions(next, source, 'words').masked.trimStart()][0];
}

function labelsIn(block: Nodes, source: string): Label[] {
  const found: Label[] = [];
  visit(block, 'quotation', node => {
    const plain = plainTextWithPositions(node, source);
    found.push({ node, plain, marks: readMarks(plain.masked, true) });
  });
  return found;
}

export interface Block {
  node: Paragraph | Heading | TableCell;
  next: Nodes | undefined;
  source: string;
  /** The labelled passages of the block, in order. */
  labels: Label[];
  /** The text of the block, with one `OBJECT` character for each labelled passage. */
  plain: PlainText;
  /** The text of the block, with the words of its labelled passages. */
  whole: PlainText;
  /** The quotation marks of `whole`. */
  marks: ReadMarks;
}

/** A labelled passage with its text and the quotation marks in it. */
export interface Label {
  node: QuotationNode;
  plain: PlainText;
  marks: ReadMarks;
}
