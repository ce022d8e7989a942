import { align } from './align.ts';
import { WARNING } from './fault.ts';
import { frames } from './frame.ts';
import { type ComparedPassage, passageOf } from './passages.ts';
import { segments } from './segments.ts';

/** Words of which others may be a part, folded once. */
export const readyForParts = (whole: string, language: string): ComparedPassage =>
  passageOf(whole, 0, language);

/** Are the words, or those of each span in order, part of a text? They leave out and replace no more than a quotation may of its source. */
export function isPartOf(spans: string[], whole: ComparedPassage): boolean {
  const printed = spans.map(segments);
  const alignment = printed.length === 0 ? null : align(printed, frames(printed.flat(), noNames)(whole));
  return alignment !== null && alignment.weight < WARNING;
}

const NONE: ReadonlySet<string> = new Set();
const noNames = () => NONE;
