import type { WordParts } from './terms/content.ts';
import { tokensOf } from './terms/tokens.ts';

/** Languages that write compounds as one word, in BCP 47. */
const COMPOUNDING = /^(?:de|nl|af|sv|da|nb|nn|no|is|fi|et|hu)\b/u;

/** The fewest letters of a compound’s part: shorter words stand inside many others by chance. */
const LEAST_LETTERS = 4;

/**
 * Which words are inside a compound: those at its start or its end that other texts have as words by themselves. `texts` are those of
 * all records, with their language.
 */
export function compoundParts(texts: Iterable<{ text: string; lang: string }>): (lang: string) => WordParts {
  const known = new Set<string>();
  for (const { text, lang } of texts)
    if (COMPOUNDING.test(lang))
      for (const { form } of tokensOf(text)) if (form.length >= LEAST_LETTERS) known.add(form);
  const parts: WordParts = form => {
    const found: string[] = [];
    for (let at = LEAST_LETTERS; at <= form.length - LEAST_LETTERS; at += 1)
      found.push(...[form.slice(0, at), form.slice(at)].filter(part => known.has(part)));
    return found;
  };
  return lang => (COMPOUNDING.test(lang) ? parts : () => []);
}
