/**
 * Decodes the bytes of a page. A byte order mark decides the encoding. Without a mark, the encoding that the server names is
 * tried, then the encoding that the page names. If neither fits, the encoding is guessed.
 *
 * Contract: `declared` is the `charset` of the `Content-Type`; `null` if there is none. An encoding does not fit if it is
 * unknown, or if the text has too many undecodable characters (`isPlausible`).
 */
export function decodeText(bytes: Uint8Array, declared: string | null): string {
  const mark = markOf(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  for (const label of [declared, namedIn(bytes)]) {
    const text = label === null ? null : decoded(bytes, label, false);
    if (text !== null && isPlausible(text)) return text;
  }
  return decoded(bytes, guessed(bytes), false) ?? '';
}

/** Returns the `charset` of a `Content-Type`, such as `utf-8`; `null` if there is none. */
export const charsetOf = (type: string | null): string | null =>
  /charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(type ?? '')?.[1] ?? null;

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

/**
 * Returns the encoding that a `meta` element or an XML declaration names. The first bytes are read as Latin-1, so no name is
 * found in a page that is really UTF-16. A page that names UTF-16 here is therefore read as UTF-8.
 */
function namedIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const [, label] =
    /<meta[^>]{1,300}charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head) ??
    /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w:.-]+)/iu.exec(head) ??
    [];
  if (label === undefined) return null;
  return /^utf-?16/iu.test(label) ? 'utf-8' : label;
}

/** A few undecodable characters (U+FFFD) are mistakes of the page. Many of them mean that the encoding is wrong. */
function isPlausible(text: string): boolean {
  const wrong = text.split('\uFFFD').length - 1;
  return wrong * 500 <= text.length;
}

/**
 * Guesses an encoding: UTF-8 if the bytes are valid UTF-8, else the first of `SCRIPTS` that fits, else windows-1252. In a text in
 * the Latin alphabet, most letters beyond ASCII have ASCII letters on both sides, such as the `é` of `Amélie`. For such a text,
 * only encodings with `isSure` are tried.
 */
function guessed(bytes: Uint8Array): string {
  if (decoded(bytes, 'utf-8', true) !== null) return 'utf-8';
  const sample = bytes.subarray(0, 65_536);
  const isLatin = hasLoneLetters(sample);
  const found = SCRIPTS.find(({ label, letters, least, isSure }) => {
    if (isLatin && !isSure) return false;
    const text = decoded(sample, label, false);
    return text !== null && isPlausible(text) && share(text, letters) >= least;
  });
  return found?.label ?? 'windows-1252';
}

/**
 * An encoding fits if its text is plausible and at least the share `least` of the characters beyond ASCII match `letters`.
 * Japanese comes first: kana prove that a text is Japanese, but most bytes of Shift_JIS are also valid Korean letters.
 */
const SCRIPTS = [
  { label: 'shift_jis', letters: /[\u3041-\u30FE]/gu, least: 0.25, isSure: true },
  { label: 'euc-jp', letters: /[\u3041-\u30FE]/gu, least: 0.25, isSure: true },
  { label: 'euc-kr', letters: /[\uAC00-\uD7A3]/gu, least: 0.7, isSure: true },
  { label: 'windows-1251', letters: /[а-яё]/gu, least: 0.6, isSure: false },
  { label: 'koi8-r', letters: /[а-яё]/gu, least: 0.6, isSure: false },
  { label: 'gb18030', letters: /[\u4E00-\u9FA5\u3001-\u3011，。！？：；]/gu, least: 0.9, isSure: false },
  { label: 'big5', letters: /[\u4E00-\u9FA5\u3001-\u3011，。！？：；]/gu, least: 0.9, isSure: false },
];

function hasLoneLetters(bytes: Uint8Array): boolean {
  const runs = new TextDecoder('latin1').decode(bytes).match(/[^\0-\x7F]+/gu) ?? [];
  return runs.filter(run => run.length < 3).length >= 0.75 * runs.length;
}

function share(text: string, letters: RegExp): number {
  const beyond = text.match(/[^\0-\x7F]/gu)?.length ?? 0;
  return beyond === 0 ? 0 : (text.match(letters)?.length ?? 0) / beyond;
}

/** Decodes bytes. The result is `null` if the encoding is unknown. With `isFatal`, it is also `null` if the bytes are invalid. */
function decoded(bytes: Uint8Array, label: string, isFatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal: isFatal }).decode(bytes);
  } catch {
    return null;
  }
}
