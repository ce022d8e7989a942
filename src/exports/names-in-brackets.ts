import type { Article } from '../article/article.ts';
import type { QuotationEntry } from '../record/record.ts';
import { namesIn } from '../words/compare/names.ts';
import { foldWords } from '../words/fold/fold-words.ts';

/**
 * Returns the words of the evidence that are names in the text of the article, in lower case and sorted. A bracket in the
 * quotation may replace such a name. Returns none for a paraphrase, and for a quotation without brackets. Programs that compare
 * the words again need these names, because the published data does not have the text of the article.
 */
export function namesInBrackets({ quotation, source, article }: QuotationEntry): string[] {
  if (quotation.form === 'indirect' || !BRACKET.test(quotation.text)) return [];
  const names = namesOf(article);
  const words = source.evidence.flatMap(({ excerpt }) => foldWords(excerpt).words);
  return [...new Set(words.map(word => word.toLowerCase()))].filter(word => names.has(word)).sort();
}

/** The start of a bracket with words in it. A bracket that marks an omission does not match. */
const BRACKET = /\[(?![\s.…]*\])/u;

const known = new WeakMap<Article, ReadonlySet<string>>();

function namesOf(article: Article): ReadonlySet<string> {
  const names = known.get(article) ?? namesIn([foldWords(article.text)], article.language);
  known.set(article, names);
  return names;
}
