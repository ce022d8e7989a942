import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ExcerptPiece } from '../record/excerpt.ts';

/**
 * Returns an excerpt of a page as HTML, with an element for each piece except the text around the found words. The kinds of
 * pieces are explained in record/excerpt.ts.
 */
export const excerptHtml = (pieces: ExcerptPiece[]): string =>
  toHtml(
    pieces.map(
      ({ kind, text }): ElementContent =>
        kind === 'around' ? { type: 'text', value: text } : h(ELEMENTS[kind], text),
    ),
  );

const ELEMENTS = { found: 'mark', omitted: 'del', replaced: 'del', inserted: 'ins', turning: 'em' } as const;
