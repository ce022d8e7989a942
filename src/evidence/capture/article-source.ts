import type { Article, Quotation } from '../../article/article.ts';
import { MOST_UNQUOTED, unquotedWords } from '../../article/check-excerpts.ts';
import { namesInText } from '../../article/text-names.ts';
import type { SourceData } from '../../content/schema/article.ts';
import { readForm } from '../../marks/form.ts';
import { isSameDocument } from '../../words/same-document.ts';
import type { ComparedSource } from '../compare/page-words.ts';
import type { Labelled } from './plan-rows.ts';

/** Returns the quotations whose label names `source`, without paraphrases. `spans` are the words in quotation marks. */
export const labelledWith = (source: string, { quotations }: Article): Labelled[] =>
  quotations
    .filter(one => one.source === source && one.form !== 'indirect')
    .map(({ id, text, form }) => ({ id, text, spans: form === 'direct' ? [text] : readForm(text).quoted }));

/**
 * Returns the data of a source that the comparison of its quotations with a page needs. `page` is the URL of the page. The
 * language and the names are the same as in a build, so that this comparison and a build agree.
 */
export function comparedSource(source: SourceData, page: string, article: Article): ComparedSource {
  return {
    page,
    url: source.url,
    archive: source.archive?.url,
    language: source.lang ?? article.language,
    names: namesInText(article),
  };
}

/**
 * Returns how many more unquoted words of a document the excerpts of an article may store. `page` is a URL of the document. The
 * result is negative if the excerpts already store too many.
 */
export function wordsLeft({ sources, quotations }: Article, page: string): number {
  const stored = sources.flatMap(({ key, evidence }) =>
    evidence.flatMap(({ url, excerpt }, index) =>
      isSameDocument(url, page) ? [unquotedWords(excerpt, rangesIn(quotations, key, index))] : [],
    ),
  );
  return MOST_UNQUOTED - stored.reduce((sum, words) => sum + words, 0);
}

const rangesIn = (quotations: Quotation[], source: string, index: number) =>
  quotations.flatMap(({ source: own, verification: { passages } }) =>
    own === source ? passages.filter(passage => passage.index === index).flatMap(({ ranges }) => ranges) : [],
  );
