import { digestOf } from '../cache/digest.ts';
import { isCompounding } from '../words/compounding.ts';
import type { WordParts } from './terms/content.ts';
import { tokensOf } from './terms/tokens.ts';

/** The fewest letters of a part of a compound, and of the rest. Many longer words contain a shorter word by chance. */
const LEAST_LETTERS = 4;

/**
 * Finds the words inside compounds, such as `vertrag` in `friedensvertrag`. A part is a word of some text with which the compound
 * begins or ends. `texts` are the texts of all quotations, with their languages. `key` is a digest for cache keys: it changes if
 * the parts of any word may change. `of` returns the function that finds parts in one language. In a language without compounds,
 * this function finds none.
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
  key: string;
  of(lang: string): WordParts;
}
