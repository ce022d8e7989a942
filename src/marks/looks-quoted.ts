/**
 * Tells whether a passage looks quoted although it has no known quotation mark.
 *
 * Contract: the result is `dash` if the passage begins with a dash, as dialogue does in French, Spanish and Russian. It is
 * `unknown` for passages such as `⸢words⸣` or `/words/`: the first character matches `OPENS`, and the last one matches `CLOSES`.
 * Punctuation at the end does not count. Otherwise, and for fewer than three characters, it is `null`.
 */
export function looksQuoted(passage: string): 'unknown' | 'dash' | null {
  const characters = [...passage.trim().replace(/[\s.,;:!?…。，！？]+$/u, '')];
  const [first, last] = [characters[0], characters.at(-1)];
  if (first === undefined || last === undefined || characters.length < 3) return null;
  if (/[—–―]/u.test(first)) return 'dash';
  return OPENS.test(first) && CLOSES.test(last) ? 'unknown' : null;
}

/**
 * Matches a sign that does not begin a paraphrase. Usual first characters are excluded, such as a letter, a digit, a currency
 * symbol, a bracket or an apostrophe.
 */
const OPENS = /[^\p{L}\p{M}\p{N}\p{Sc}\s()[\]{}#@&%*+~…¿¡.,\-−'’‘]/u;
const CLOSES = /[^\p{L}\p{M}\p{N}\p{Sc}\s()[\]{}#%*+°′…\-−'’‘]/u;
