import { digestOf } from '../cache/digest.ts';
import { isCompounding } from '../words/compounding.ts';
import type { WordParts } from './terms/content.ts';
import { tokensOf } from './terms/tokens.ts';

/** The least length of each half of a compound. A short word is inside many longer words only by chance: `art` in `start`. */
const LEAST_LETTERS = 4;

/**
 * Finds the words inside compounds: `vertrag` in `friedensvertrag`. The compound must begin or end with such a word, and a text
 * must contain the word alone too. `texts` are the texts of all quotations, with their languages.
 */
export function compoundParts(texts: Iterable<{ text: string; lang: string }>): CompoundParts {
  const known = new Set<string>();
  for (const { text, lang } of texts)
    if (isCompounding(lang))
      for (const { form } of tokensOf(text)) if (form.length >= LEAST_LETTERS) known.add(form);
  const parts: WordParts = form => {
    const found: string[] = [];
    for (let at = LEAST_LETTERS; at <= form.length - LEAST_LETTERS; at += 1)
      found.push(...[form.slice(0, at), form.slice(at)].filter(part => known.has(part)));
    return found;
  };
  return {
    key: digestOf([...known].sort()),
    of: lang => (isCompounding(lang) ? parts : () => []),
  };
}

interface CompoundParts {
  /** A digest for cache keys. It changes if the words inside any compound may change. */
  key: string;
  /** Returns the function for a language. In a language without compounds, it finds nothing. */
  of(lang: string): WordParts;
}
