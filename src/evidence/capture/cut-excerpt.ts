import { singleSpaced } from '../../single-spaced.ts';
import { hiddenCharacters } from '../../words/hidden-characters.ts';
import { lastAtMost } from '../../words/last-at-most.ts';
import { prepareEvidence, type Verification, verify } from '../../words/verify.ts';
import type { FoundQuotation } from '../compare/find-quotation.ts';

/**
 * Cuts an excerpt around words that were found in a page, with `context` words on each side. A side has fewer words if the
 * paragraph ends there, or if an excerpt must not contain the next character (`isForeign`). A side has more words if the excerpt
 * would otherwise split a compound such as “well-known”.
 *
 * Contract: the result is `null` in two cases:
 * - From the first to the last quoted word, the page has a character that an excerpt must not contain, such as an ellipsis.
 * - With the excerpt as evidence, the quotation would get another status, or other `cuts`, than with the whole page. `cuts` are
 * words before or after the quotation that change its sense.
 */
export function cutExcerpt(spans: string[], found: FoundQuotation, context: number): CutExcerpt | null {
  const { words } = found.page.passage;
  const [first, last] = [lastAtMost(words.starts, found.start), lastAtMost(words.starts, found.end - 1)];
  const [start, end] = [leftOf(found, first, context), rightOf(found, last, context)];
  const excerpt = singleSpaced(words.text.slice(start, end)).trim();
  if (isForeign(excerpt)) return null;
  const { verification, ranges } = verifyIn(spans, found, excerpt);
  const isSame =
    verification.status === found.verification.status &&
    JSON.stringify(verification.cuts) === JSON.stringify(found.verification.cuts);
  return isSame ? { excerpt, offset: start, ranges } : null;
}

/**
 * Does the text have a character that an excerpt must not contain? Brackets and ellipses mark changes by an editor. Hidden
 * characters are errors in an article. U+FFFD, which replaces an undecodable byte, counts as hidden.
 */
const isForeign = (text: string) => /[[\]…]/u.test(text) || hiddenCharacters(text).length > 0;

function verifyIn(spans: string[], { page: { source } }: FoundQuotation, excerpt: string) {
  const evidence = [{ url: source.page, excerpt }];
  const verification: Verification = verify(spans, prepareEvidence({ ...source, evidence }));
  return { verification, ranges: verification.found?.ranges ?? [] };
}

function leftOf({ page: { passage } }: FoundQuotation, first: number, context: number): number {
  const { details, starts, ends, text } = passage.words;
  let at = first;
  for (let count = 0; at > 0 && (count < context || details[at]?.isInside === true); count += 1) {
    if (details[at]?.isParagraph === true || isForeign(text.slice(starts[at - 1], ends[at]))) break;
    at -= 1;
  }
  let start = starts[at] ?? 0;
  while (start > 0 && BESIDE.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

function rightOf({ page: { passage } }: FoundQuotation, last: number, context: number): number {
  const { words, details, starts, ends, text } = passage.words;
  let at = last;
  for (
    let count = 0;
    at + 1 < words.length && (count < context || details[at + 1]?.isInside === true);
    count += 1
  ) {
    if (details[at + 1]?.isParagraph === true || isForeign(text.slice(starts[at], ends[at + 1]))) break;
    at += 1;
  }
  let end = ends[at] ?? text.length;
  while (end < text.length && BESIDE.test(text[end] ?? '')) end += 1;
  return end;
}

/** Punctuation and symbols that stay in the excerpt if they are directly before its first word or after its last word. */
const BESIDE = /(?![[\]…\uFFFC\uFFFD])[\p{P}\p{S}]/u;

export interface CutExcerpt {
  excerpt: string;
  /** The UTF-16 offset in the text of the page at which the excerpt begins. */
  offset: number;
  /** The UTF-16 offsets of the quoted words in the excerpt. */
  ranges: { start: number; end: number }[];
}
