import type { Article } from '../article/article.ts';
import type { QuotationEntry } from '../record/record.ts';
import { namesIn } from '../words/compare/names.ts';
import { foldWords } from '../words/fold/fold-words.ts';

/**
 * The words of the evidence that the text of the article shows to be names, in lower case and sorted: a bracket in the quotation may stand for
 * one. None for a quotation without brackets. Whoever compares the words again needs them, because the published data does not have the text of
 * the article.
 */
export function namesInBrackets({ quotation, source, article }: QuotationEntry): string[] {
  if (quotation.form === 'indirect' || !BRACKET.test(quotation.text)) return [];
  const names = namesOf(article);
  const words = source.evidence.flatMap(({ excerpt }) => foldWords(excerpt).words);
  return [...new Set(words.map(word => word.toLowerCase()))].filter(word => names.has(word)).sort();
}

/** A bracket with words in it: not one that marks an omission. */
const BRACKET = /\[(?![\s.…]*\])/u;

const known = new WeakMap<Article, ReadonlySet<string>>();

function namesOf(article: Article): ReadonlySet<string> {
  const names = known.get(article) ?? namesIn([foldWords(article.text)], article.language);
  known.set(article, names);
  return names;
}
