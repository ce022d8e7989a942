import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ExcerptPiece } from '../../record/excerpt.ts';

/**
 * Returns an excerpt as HTML, with an element such as `mark` for each piece except the pieces `around`. record/excerpt.ts
 * explains the kinds of pieces.
 */
export const excerptHtml = (pieces: ExcerptPiece[]): string =>
  toHtml(
    pieces.map(
      ({ kind, text }): ElementContent =>
        kind === 'around' ? { type: 'text', value: text } : h(ELEMENTS[kind], text),
    ),
  );

const ELEMENTS = { found: 'mark', omitted: 'del', replaced: 'del', inserted: 'ins', turning: 'em' } as const;
