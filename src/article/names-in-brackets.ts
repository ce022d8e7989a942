import { foldWords } from '../words/fold/fold-words.ts';
import type { Quotation, Source } from './article.ts';

/**
 * A bracket in a quotation may replace a name, if the text of the article has this name. Returns all words of the evidence that
 * are such names, in lower case and sorted. Returns none for a paraphrase, and for a quotation that has no words in brackets.
 *
 * Programs without the text of the article need these words to compare a published quotation with its evidence.
 */
export function namesInBrackets(
  { form, text }: Pick<Quotation, 'form' | 'text'>,
  { evidence }: Pick<Source, 'evidence'>,
  names: () => ReadonlySet<string>,
): string[] {
  if (form === 'indirect' || !BRACKET.test(text)) return [];
  const words = evidence.flatMap(({ excerpt }) => foldWords(excerpt).words);
  return [...new Set(words.map(word => word.toLowerCase()))].filter(word => names().has(word)).sort();
}

/** The start of a bracket with words in it. A bracket that marks an omission does not match. */
const BRACKET = /\[(?![\s.…]*\])/u;
