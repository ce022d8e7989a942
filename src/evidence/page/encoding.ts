/**
 * Decodes the text of a page: by its byte order mark, else by the encoding that the server or the page names, else by a guess.
 *
 * Contract: `declared` is the encoding of the `Content-Type`, if any. A named encoding in which the bytes make no sense is not believed.
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

/** The `charset` of a `Content-Type`. */
export const charsetOf = (type: string | null): string | null =>
  /charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(type ?? '')?.[1] ?? null;

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

/** The encoding that a page names in its first bytes: a `meta` element or an XML declaration. One in UTF-16 could not be read like this. */
function namedIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const [, label] =
    /<meta[^>]{1,300}charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head) ??
    /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w:.-]+)/iu.exec(head) ??
    [];
  if (label === undefined) return null;
  return /^utf-?16/iu.test(label) ? 'utf-8' : label;
}

/** Few signs that cannot be decoded are slips of the page; many mean that the encoding is another. */
function isPlausible(text: string): boolean {
  const wrong = text.split('\uFFFD').length - 1;
  return wrong * 500 <= text.length;
}

/**
 * UTF-8 if the bytes are valid as such, else the encoding in which the most signs beyond ASCII are of its own script. Japanese comes first,
 * since kana are a sure sign: most bytes of Shift_JIS are letters of Korean too. In languages of the Latin alphabet, letters beyond ASCII stand
 * alone.
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

/** `null` for an encoding that is not known, and with `isFatal` for bytes that are not valid in it. */
function decoded(bytes: Uint8Array, label: string, isFatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal: isFatal }).decode(bytes);
  } catch {
    return null;
  }
}
