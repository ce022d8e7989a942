import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ExcerptPiece } from '../record/excerpt.ts';

/**
 * Returns an excerpt of a page as HTML. It marks the found words, the words that the quotation omits or replaces, its brackets,
 * and words beside the found ones that change their sense.
 */
export const excerptHtml = (pieces: ExcerptPiece[]): string =>
  toHtml(
    pieces.map(
      ({ kind, text }): ElementContent =>
        kind === 'around' ? { type: 'text', value: text } : h(ELEMENTS[kind], text),
    ),
  );

const ELEMENTS = { found: 'mark', omitted: 'del', replaced: 'del', inserted: 'ins', turning: 'em' } as const;
