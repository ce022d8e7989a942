import type { Quotation, Source } from '../article/article.ts';
import { fold } from '../words/fold.ts';
import { excerptPieces } from './excerpt.ts';

/** A text of more words is identified by its first and last words only. */
const MOST_WHOLE = 8;
/** The number of words that the link takes from each end of such a text. */
const AT_EACH_END = 4;
/** A text of fewer words may occur elsewhere on the page, so the link also has the words around the text. */
const NEED_CONTEXT = 4;
/** The number of words that the link has from each side of such a short text. */
const CONTEXT = 3;

/**
 * Builds a link that opens a source at the quoted words (`#:~:text=`, https://wicg.github.io/scroll-to-text-fragment/). The words
 * come from the stored evidence. Returns `null` in three cases: the words were not found in the original itself, the source has
 * no URL, or the excerpt has the first unbroken part of the found words more than once. In the last case the link could open at
 * the wrong place.
 */
export function linkToWords(quotation: Quotation, source: Source): string | null {
  const { status, evidence } = quotation.verification;
  const pieces = excerptPieces(quotation, source);
  if (status !== 'matched' || evidence?.kind !== 'original' || source.url === null || !pieces) return null;
  const found = pieces.filter(({ kind }) => kind === 'found').map(({ text }) => text);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return null;
  const whole = pieces.flatMap(({ kind, text }) => (kind === 'inserted' ? [] : [text])).join('');
  if (occurrences(whole, first) !== 1) return null;
  const directive = found.length > 1 ? [firstWords(first), lastWords(last)] : wholeOrEnds(first);
  const [before = '', after = ''] = contextOf(pieces);
  const needsContext = fold(first).words.length < NEED_CONTEXT;
  const parts = [
    ...(needsContext && before !== '' ? [`${encode(before)}-`] : []),
    ...directive.map(encode),
    ...(needsContext && after !== '' ? [`-${encode(after)}`] : []),
  ];
  const url = new URL(source.url);
  url.hash = '';
  return `${url.href}#:~:text=${parts.join(',')}`;
}

function wholeOrEnds(text: string): string[] {
  return fold(text).words.length > MOST_WHOLE ? [firstWords(text), lastWords(text)] : [text];
}

function firstWords(text: string): string {
  const { ends } = fold(text);
  return text.slice(0, ends[Math.min(AT_EACH_END, ends.length) - 1]);
}

function lastWords(text: string): string {
  const { starts } = fold(text);
  return text.slice(starts[Math.max(0, starts.length - AT_EACH_END)]);
}

/** Returns up to `CONTEXT` words before and after the found words, without the punctuation next to them. */
function contextOf(pieces: ReturnType<typeof excerptPieces> & object): [string, string] {
  const from = pieces.findIndex(({ kind }) => kind === 'found');
  const to = pieces.findLastIndex(({ kind }) => kind === 'found');
  const before = pieces[from - 1]?.text ?? '';
  const after = pieces[to + 1]?.text ?? '';
  const [head, tail] = [fold(before), fold(after)];
  return [
    before.slice(head.starts[Math.max(0, head.starts.length - CONTEXT)] ?? before.length, head.ends.at(-1)),
    after.slice(tail.starts[0] ?? after.length, tail.ends[Math.min(CONTEXT, tail.ends.length) - 1]),
  ];
}

const occurrences = (text: string, part: string) => text.toLowerCase().split(part.toLowerCase()).length - 1;

/** The directive has `-`, `,` and `&` as separators. `encodeURIComponent` escapes the last two but not the hyphen. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
