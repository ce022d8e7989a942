import type { Quotation, Source } from '../article/article.ts';
import { fold } from '../words/fold.ts';
import { excerptPieces } from './excerpt.ts';

/** The link has all found words if they are one text of at most this many words. Otherwise it has first and last words. */
const MOST_WHOLE = 8;
/** A link with first and last words has at least this many words at each end, if there are so many. */
const AT_EACH_END = 4;
/**
 * If the first found text has fewer words than this, it may occur elsewhere on the page. So the link also has words before the
 * first found text and after the last.
 */
const NEED_CONTEXT = 4;
/** Such a link has at most this many words before the first found text, and as many after the last. */
const CONTEXT = 3;

/**
 * Returns a link that opens a source at the quoted words (`#:~:text=`, https://wicg.github.io/scroll-to-text-fragment/). The
 * words in the link come from the stored excerpt.
 *
 * Returns `null` if the words were not found in the original itself, or if the source has no URL. Also returns `null` if the link
 * could lead to the wrong words, for example because the excerpt has the words twice.
 */
export function linkToWords(quotation: Quotation, source: Source): string | null {
  const { status, evidence } = quotation.verification;
  const pieces = excerptPieces(quotation, source);
  if (status !== 'matched' || evidence?.kind !== 'original' || source.url === null || !pieces) return null;
  const found = pieces.filter(({ kind }) => kind === 'found').map(({ text }) => text.trim());
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return null;
  const whole = textOf(pieces);
  if (occurrences(whole, first) !== 1) return null;
  const from = pieces.findIndex(({ kind }) => kind === 'found');
  const to = pieces.findLastIndex(({ kind }) => kind === 'found');
  const isShort = found.length === 1 && fold(first).words.length <= MOST_WHOLE;
  const directive = isShort
    ? [first]
    : bothEnds(whole, textOf(pieces.slice(from, to + 1)).trim(), first, last);
  if (directive === null) return null;
  const [before = '', after = ''] = contextOf(textOf(pieces.slice(0, from)), textOf(pieces.slice(to + 1)));
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

/**
 * Returns the fewest first words of `first` and the fewest last words of `last` that lead to the right place. A browser takes the
 * first place with the first words, and then the next place with the last words. If both would overlap in one text, the whole
 * text is returned. Returns `null` if no words lead to the right place only.
 *
 * `whole` is the text of the excerpt. `quoted` is its part from the first found word to the last.
 */
function bothEnds(whole: string, quoted: string, first: string, last: string): string[] | null {
  const start = beginnings(first).find(words => occurrences(whole, words) === 1);
  if (start === undefined) return null;
  const rest = quoted.slice(start.length).toLowerCase();
  const end = endings(last).find(words => {
    const at = rest.length - words.toLowerCase().length;
    return at >= 0 && rest.indexOf(words.toLowerCase()) === at;
  });
  if (end !== undefined) return [start, end];
  return quoted === first ? [first] : null;
}

const beginnings = (text: string): string[] => {
  const { ends } = fold(text);
  return [...ends.slice(AT_EACH_END - 1, -1).map(end => text.slice(0, end)), text.slice(0, ends.at(-1))];
};

const endings = (text: string): string[] => {
  const { starts } = fold(text);
  return [
    ...starts
      .slice(1, 1 - AT_EACH_END)
      .reverse()
      .map(start => text.slice(start)),
    text.slice(starts[0]),
  ];
};

const textOf = (pieces: Pieces) =>
  pieces.flatMap(({ kind, text }) => (kind === 'inserted' ? [] : [text])).join('');

/**
 * Returns the last words before the found words and the first words after them, without the punctuation next to the found words.
 */
function contextOf(before: string, after: string): [string, string] {
  const [head, tail] = [fold(before), fold(after)];
  return [
    before.slice(head.starts[Math.max(0, head.starts.length - CONTEXT)] ?? before.length, head.ends.at(-1)),
    after.slice(tail.starts[0] ?? after.length, tail.ends[Math.min(CONTEXT, tail.ends.length) - 1]),
  ];
}

const occurrences = (text: string, part: string) => text.toLowerCase().split(part.toLowerCase()).length - 1;

/** The link has `-`, `,` and `&` as separators, and `encodeURIComponent` does not escape `-`. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

type Pieces = NonNullable<ReturnType<typeof excerptPieces>>;
