import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import { isQuotationMark } from '../../marks/mark-table.ts';
import { type ReadMarks, readMarks } from '../../marks/marked-spans.ts';
import { type PlainText, plainTextWithPositions, type QuotationNode } from '../plain-text.ts';
import { visit } from '../visit.ts';

/** Reads a paragraph, heading or cell once, for all the checks of its text. `next` is the block that follows it. */
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

/** Does the next paragraph begin with a quotation mark, and so continue the quotation? */
export const isContinued = (block: Block): boolean => isQuotationMark(firstCharacterOfNext(block));

/** Returns the first character of the next block if both are paragraphs, else `undefined`. */
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
  /** Its labelled passages, in order. */
  labels: Label[];
  /** Its text, with one character for each labelled passage. */
  plain: PlainText;
  /** Its text, with the words of labelled passages. */
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
