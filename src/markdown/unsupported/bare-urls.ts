import type { Nodes } from 'mdast';

/**
 * Finds URLs in the text that are not links: GFM would make links of them, CommonMark does not. Returns their UTF-16 offsets from
 * the start of the block in the file.
 *
 * Contract: URLs in code, links and labels do not count. URLs in labelled passages do not count: quoted words are printed as they
 * were said.
 */
export function bareUrls(block: Nodes, source: string): { start: number; end: number }[] {
  const from = block.position?.start.offset ?? 0;
  const found: { start: number; end: number }[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'linkReference' || node.type === 'quotation') return;
    if (node.type === 'text') {
      const start = node.position?.start.offset ?? 0;
      const written = source.slice(start, node.position?.end.offset);
      if (!written.includes('://')) return;
      for (const { index, 0: url } of written.matchAll(/\bhttps?:\/\/[\p{L}\p{N}][^\s<>"“”«»()[\]]*/gu)) {
        const { length } = url.replace(/[.,;:!?'’、。，]+$/u, '');
        found.push({ start: start - from + index, end: start - from + index + length });
      }
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(block);
  return found;
}
