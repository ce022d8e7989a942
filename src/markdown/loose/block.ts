import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { isQuotationMark } from '../../marks/mark-table.ts';
import { type PlainText, plainTextWithPositions, type QuotationNode } from '../plain-text.ts';

/** Reads a paragraph, heading or cell once, for all the checks of its text. `next` is the block that follows it. */
export function readBlock(
  node: Paragraph | Heading | TableCell,
  next: Nodes | undefined,
  source: string,
): Block {
  return {
    node,
    next,
    source,
    plain: plainTextWithPositions(node, source),
    whole: plainTextWithPositions(node, source, 'words'),
  };
}

/** Does the next paragraph begin with a quotation mark, and so continue the quotation? */
export const continues = (block: Block): boolean => isQuotationMark(beginsNext(block));

/** Returns the first character of the next block if both are paragraphs, else `undefined`. */
export function beginsNext({ node, next, source }: Block): string | undefined {
  if (node.type !== 'paragraph' || next?.type !== 'paragraph') return undefined;
  return [...plainTextWithPositions(next, source, 'words').masked.trimStart()][0];
}

/** Returns the labelled passages of a block, in order. */
export function labelsOf({ node }: Block): QuotationNode[] {
  const found: QuotationNode[] = [];
  visit(node, 'quotation', label => {
    found.push(label);
  });
  return found;
}

export interface Block {
  node: Paragraph | Heading | TableCell;
  next: Nodes | undefined;
  source: string;
  /** Its text, with one character for each labelled passage. */
  plain: PlainText;
  /** Its text, with the words of labelled passages. */
  whole: PlainText;
}
