import { initialism, number, percent, word } from './forms.ts';
import { pairsOf, UNSPACED_LETTER } from './scripts.ts';
import type { Token } from './token.ts';

const WORD = `(?:(?!${UNSPACED_LETTER})[\\p{L}\\p{N}])(?:(?!${UNSPACED_LETTER})[\\p{L}\\p{M}\\p{N}])*`;
const PIECES = new RegExp(
  [
    '(?<initialism>(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?)',
    "(?<number>(?<![\\p{L}\\p{N}])\\d+(?:[.,'’\\u00a0\\u202f]\\d+)*)(?![\\p{L}\\p{N}]|[.,]\\d)",
    '(?<amount>(?<![\\p{L}\\p{N}])\\d+(?:[.,]\\d+)*(?=(?:bn|m|mn|mln|tn|trn)(?![\\p{L}\\p{N}])))',
    '(?<million>(?<=\\d)m(?![\\p{L}\\p{N}]))',
    '(?<percent>per\\s+cent\\b|[%٪％])',
    `(?<run>${UNSPACED_LETTER}+)`,
    `(?<word>${WORD}(?:['’ʼ]${WORD})*)`,
  ].join('|'),
  'giuy',
);
/**
 * Matches a word of two or more letters from a to z, except `per`, if the next character ends the word. Most words are like this,
 * and `PIECES` would find them more slowly.
 */
const PLAIN = /(?!per\b)[a-z]{2,}(?=[\s,;:!?)\]”"…—–-]|\.(?![\p{L}\p{N}])|$)/iuy;

/**
 * Returns the words of a text in the forms that a search compares: `zurich` for `Zürich`, `color` for `colour`. The index and the
 * search page both call this function, so its result depends only on the text. Offsets are UTF-16 code units of the text in NFC.
 */
export function tokensOf(text: string): Token[] {
  const whole = text.normalize('NFC');
  const tokens: Token[] = [];
  for (let start = 0; start < whole.length; ) {
    if (whole[start] === ' ') {
      start += 1;
      continue;
    }
    PLAIN.lastIndex = start;
    if (PLAIN.test(whole)) {
      const end = PLAIN.lastIndex;
      tokens.push({ start, end, ...word(whole.slice(start, end)) });
      start = end;
      continue;
    }
    PIECES.lastIndex = start;
    const match = PIECES.exec(whole);
    if (match) tokens.push(...tokensIn(match));
    start = match ? PIECES.lastIndex : start + ((whole.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  }
  addJoined(whole, tokens);
  return tokens;
}

function tokensIn({ 0: found, index, groups = {} }: RegExpExecArray): Token[] {
  if (groups['run'] !== undefined) return pairsOf(found, index);
  const forms = formsOf(found, groups);
  return forms.form === '' ? [] : [{ start: index, end: index + found.length, ...forms }];
}

function formsOf(found: string, groups: Record<string, string | undefined>): Pick<Token, 'form' | 'others'> {
  if (groups['initialism'] !== undefined) return { form: initialism(found), others: [] };
  if (groups['number'] ?? groups['amount']) return { form: number(found), others: [] };
  // The letter may also mean metres.
  if (groups['million'] !== undefined) return { form: 'm', others: ['million'] };
  if (groups['percent'] !== undefined) return { form: percent, others: [] };
  return word(found);
}

/**
 * For words with hyphens between them, adds a form to the first word: `nofly` for `no-fly`, `covid19` for `COVID-19`. Ranges such
 * as `1990-95` get no form.
 */
function addJoined(text: string, tokens: Token[]): void {
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (!first) continue;
    let to = from;
    while (isJoined(text, tokens[to], tokens[to + 1])) to += 1;
    if (to === from) continue;
    const chain = tokens.slice(from, to + 1);
    if (chain.some(({ form }) => /^\p{L}/u.test(form)) && chain.length <= MOST_JOINED)
      first.others = [...first.others, chain.map(({ form }) => form).join('')];
    from = to;
  }
}

const isJoined = (text: string, one: Token | undefined, next: Token | undefined) =>
  one !== undefined && next?.start === one.end + 1 && '-‐‑'.includes(text[one.end] ?? ' ');

/** Longer chains are seldom typed as one word. */
const MOST_JOINED = 4;
