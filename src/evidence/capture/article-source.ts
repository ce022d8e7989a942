import type { Article, Quotation } from '../../article/article.ts';
import { MOST_UNQUOTED, unquotedWords } from '../../article/check-excerpts.ts';
import type { SourceData } from '../../content/schema/article.ts';
import { readForm } from '../../marks/form.ts';
import { namesIn } from '../../words/compare/names.ts';
import { foldWords } from '../../words/fold/fold-words.ts';
import { isSameDocument } from '../../words/same-document.ts';
import type { ComparedSource } from '../compare/page-words.ts';
import type { Labelled } from './plan-rows.ts';

/** The quotations of an article that carry the label of a source, with the words that are in quotation marks. Reported speech has none. */
export const labelledWith = (source: string, { quotations }: Article): Labelled[] =>
  quotations
    .filter(one => one.source === source && one.form !== 'indirect')
    .map(({ id, text, form }) => ({ id, text, spans: form === 'direct' ? [text] : readForm(text).quoted }));

/** What the comparison with a page depends on, as the site would compare evidence from it. */
export function comparedSource(source: SourceData, page: string, article: Article): ComparedSource {
  let names: ReadonlySet<string> | undefined;
  return {
    page,
    url: source.url,
    archive: source.archive?.url,
    language: source.lang ?? article.language,
    names: () => {
      names ??= namesIn([foldWords(article.text)], article.language);
      return names;
    },
  };
}

/** The number of unquoted words of a document that an article may still store. */
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
