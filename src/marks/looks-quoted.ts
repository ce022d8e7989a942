/**
 * Tells whether a passage that has no known quotation mark looks quoted all the same.
 *
 * Contract: `unknown` if it begins and ends with signs that are no letters, digits, brackets or full stops, such as `⸢words⸣` or
 * `/words/`; `dash` if it begins with a dash, as dialogue does in French, Spanish and Russian; otherwise `null`.
 */
export function looksQuoted(passage: string): 'unknown' | 'dash' | null {
  const characters = [...passage.trim().replace(/[\s.,;:!?…。，！？]+$/u, '')];
  const [first, last] = [characters[0], characters.at(-1)];
  if (first === undefined || last === undefined || characters.length < 3) return null;
  if (/[—–―]/u.test(first)) return 'dash';
  return OPENS.test(first) && CLOSES.test(last) ? 'unknown' : null;
}

/**
 * Matches a sign with which a paraphrase does not begin. A paraphrase may begin with a letter, a digit, a currency symbol, a
 * bracket or an apostrophe.
 */
const OPENS = /[^\p{L}\p{M}\p{N}\p{Sc}\s()[\]{}#@&%*+~…¿¡.,\-−'’‘]/u;
const CLOSES = /[^\p{L}\p{M}\p{N}\p{Sc}\s()[\]{}#%*+°′…\-−'’‘]/u;
