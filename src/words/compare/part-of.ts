import { align } from './align.ts';
import { WARNING } from './fault.ts';
import { frames } from './frame.ts';
import { type ComparedPassage, passageOf } from './passages.ts';
import { segments } from './segments.ts';

/** Folds a text once, so that `isPartOf` can look for many quotations in it. `language` is a BCP 47 tag. */
export const readyForParts = (whole: string, language: string): ComparedPassage =>
  passageOf(whole, 0, language);

/** Does a text contain all spans, in order? Omissions and brackets in the spans are judged as for a quotation from a source. */
export function isPartOf(spans: string[], whole: ComparedPassage): boolean {
  const printed = spans.map(segments);
  const alignment = printed.length === 0 ? null : align(printed, frames(printed.flat(), noNames)(whole));
  return alignment !== null && alignment.weight < WARNING;
}

const NONE: ReadonlySet<string> = new Set();
const noNames = () => NONE;
