import type { Nodes } from 'mdast';

/**
 * Addresses that stand in a text without being links, as offsets in the block. GFM links them and CommonMark does not.
 *
 * Contract: those in code, links, labels and labelled passages are none: words that somebody said reach readers as they were.
 */
export function bareAddresses(block: Nodes, source: string): { start: number; end: number }[] {
  const from = block.position?.start.offset ?? 0;
  const found: { start: number; end: number }[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'linkReference' || node.type === 'quotation') return;
    if (node.type === 'text') {
      const start = node.position?.start.offset ?? 0;
      const written = source.slice(start, node.position?.end.offset);
      for (const { index, 0: address } of written.matchAll(/\bhttps?:\/\/[\p{L}\p{N}][^\s<>"“”«»()[\]]*/gu)) {
        const { length } = address.replace(/[.,;:!?'’、。，]+$/u, '');
        found.push({ start: start - from + index, end: start - from + index + length });
      }
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(block);
  return found;
}
