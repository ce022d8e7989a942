import { digestOf } from '../cache/digest.ts';
import { isCompounding } from '../words/compounding.ts';
import type { WordParts } from './terms/content.ts';
import { tokensOf } from './terms/tokens.ts';

/** The fewest letters of a compound’s part: shorter words stand inside many others by chance. */
const LEAST_LETTERS = 4;

/**
 * Which words are inside a compound: those at its start or its end that other texts have as words by themselves. `texts` are those of
 * all records, with their language; `key` changes with what is found in them.
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
