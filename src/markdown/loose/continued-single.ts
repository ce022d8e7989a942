import { type MarkedSpan, markedSpans } from '../../marks/marked-spans.ts';
import { isClipped } from '../../marks/non-quoting.ts';
import { isAtWordStart, unitsOf } from '../../marks/units.ts';
import { isWordCharacter } from '../../words/characters.ts';
import { type Block, firstCharacterOfNext } from './block.ts';

/**
 * Finds a `‘` that opens a quotation, if the next paragraph continues the quotation: that paragraph begins with `‘` too. Any
 * other single mark that is never closed may be an apostrophe. Returns the span from the mark to the end of the block.
 */
export function continuedSingle(block: Block): MarkedSpan[] {
  const { masked } = block.plain;
  if (!masked.includes('‘') || firstCharacterOfNext(block) !== '‘') return [];
  const units = unitsOf(masked);
  const index = units.marks.findLast(at => units.sign(at) === '‘') ?? -1;
  const start = index < 0 ? 0 : units.at(index);
  const isPaired = markedSpans(masked).some(span => start >= span.start && start < span.end);
  if (isPaired || !isAtWordStart(units, index) || isClipped(units, index)) return [];
  if (!isWordCharacter(units.sign(index + 1))) return [];
  return [{ start, end: masked.length, inside: [start + 1, masked.length], depth: 0, closed: false }];
}
