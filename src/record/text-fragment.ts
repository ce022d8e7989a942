import type { Quotation, Source } from '../article/article.ts';
import { fold } from '../words/fold.ts';
import { markedExcerpt } from './excerpt.ts';

/** Words longer than this are named by their first and last few. */
const MOST_WHOLE = 8;
const AT_EACH_END = 4;
/** Fewer words than this are too common to find alone: the words beside them go along. */
const NEED_CONTEXT = 4;
const CONTEXT = 3;

/**
 * The address of a source that opens at the quoted words (`#:~:text=`, https://wicg.github.io/scroll-to-text-fragment/), built from the
 * stored evidence. `null` where the words were found elsewhere only, where there is no live address, or where the excerpt has the words
 * twice, so that the link could open at others.
 */
export function linkToWords(quotation: Quotation, source: Source): string | null {
  const { status, evidence } = quotation.verification;
  const pieces = markedExcerpt(quotation, source);
  if (status !== 'matched' || evidence?.kind !== 'original' || source.url === null || !pieces) return null;
  const found = pieces.filter(({ isFound }) => isFound).map(({ text }) => text);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return null;
  const whole = pieces.map(({ text }) => text).join('');
  if (occurrences(whole, first) !== 1) return null;
  const directive = found.length > 1 ? [startOf(first), endOf(last)] : range(first);
  const [before = '', after = ''] = contextOf(pieces);
  const needsContext = fold(first).words.length < NEED_CONTEXT;
  const parts = [
    ...(needsContext && before !== '' ? [`${encode(before)}-`] : []),
    ...directive.map(encode),
    ...(needsContext && after !== '' ? [`-${encode(after)}`] : []),
  ];
  const address = new URL(source.url);
  address.hash = '';
  return `${address.href}#:~:text=${parts.join(',')}`;
}

function range(text: string): string[] {
  return fold(text).words.length > MOST_WHOLE ? [startOf(text), endOf(text)] : [text];
}

function startOf(text: string): string {
  const { ends } = fold(text);
  return text.slice(0, ends[Math.min(AT_EACH_END, ends.length) - 1]);
}

function endOf(text: string): string {
  const { starts } = fold(text);
  return text.slice(starts[Math.max(0, starts.length - AT_EACH_END)]);
}

/** A few words before and after what was found, without the punctuation between. */
function contextOf(pieces: ReturnType<typeof markedExcerpt> & object): [string, string] {
  const from = pieces.findIndex(({ isFound }) => isFound);
  const to = pieces.findLastIndex(({ isFound }) => isFound);
  const before = pieces[from - 1]?.text ?? '';
  const after = pieces[to + 1]?.text ?? '';
  const [head, tail] = [fold(before), fold(after)];
  return [
    before.slice(head.starts[Math.max(0, head.starts.length - CONTEXT)] ?? before.length, head.ends.at(-1)),
    after.slice(tail.starts[0] ?? after.length, tail.ends[Math.min(CONTEXT, tail.ends.length) - 1]),
  ];
}

const occurrences = (text: string, part: string) => text.toLowerCase().split(part.toLowerCase()).length - 1;

/** `-`, `,` and `&` part the directive, so they are escaped beside what every address escapes. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
