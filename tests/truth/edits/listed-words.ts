import { type Kind, listed } from '../oracle/lists.ts';

/**
 * The words of a list that can stand alone. For French and Italian, single letters are left out, because they are elided forms
 * such as *n’*.
 */
export const listedWords = (language: string, kind: Kind): string[] =>
  listed(language, kind).filter(word => !['fr', 'it'].includes(language) || word.length > 1);
