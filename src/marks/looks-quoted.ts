/**
 * Tells whether a passage looks quoted although it has no known quotation mark.
 *
 * Contract: `dash` if it begins with a dash, as dialogue does in French, Spanish and Russian. `unknown` if its first character
 * matches `OPENS` and its last one matches `CLOSES`, as in `⸢words⸣` or `/words/`; punctuation at the end does not count.
 * Otherwise, and for fewer than three characters, `null`.
 */
export function looksQuoted(passage: string): 'unknown' | 'dash' | null {
  const characters = [...passage.trim().replace(/[\s.,;:!?…。，！？]+$/u, '')];
  const [first, last] = [characters[0], characters.at(-1)];
  if (first === undefined || last === undefined || characters.length < 3) return null;
  if (/[—–―]/u.test(first)) return 'dash';
  return OPENS.test(first) && CLOSES.test(last) ? 'unknown' : null;
}

/**
 * Matches a sign with which a paraphrase does not begin. A paraphrase may begin with the characters that are excluded here, such
 * as a letter, a digit, a currency symbol, a bracket or an apostrophe.
 */
const OPENS = /[^\p{L}\p{M}\p{N}\p{Sc}\s()[\]{}#@&%*+~…¿¡.,\-−'’‘]/u;
const CLOSES = /[^\p{L}\p{M}\p{N}\p{Sc}\s()[\]{}#%*+°′…\-−'’‘]/u;
