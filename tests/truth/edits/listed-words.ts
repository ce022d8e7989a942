import { type Kind, listed } from '../oracle/lists.ts';

/** Words of a list that can stand by themselves: no elided forms such as *n’*. */
export const listedWords = (language: string, kind: Kind): string[] =>
  listed(language, kind).filter(word => !['fr', 'it'].includes(language) || word.length > 1);
