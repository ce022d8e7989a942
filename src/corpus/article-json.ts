import type { Article, ArticleHead, Quotation } from '../article/article.ts';

/** Writes an article as JSON. Each part is written once, because both the digests and the stored article need it. */
export function articleJson(article: Article): ArticleJson {
  const { slug, data, language, sources, quotations, tree, text, lock, ...others } = article;
  const head: ArticleHead = { slug, data, language };
  return {
    head: JSON.stringify(head),
    others: JSON.stringify(others),
    sources: sources.map(source => JSON.stringify(source)),
    quotations: quotations.map(quotationJson),
    texts: JSON.stringify({ text, lock }),
    tree: JSON.stringify(tree),
  };
}

/** `undefined` leaves out a field. It is much faster than a copy without these fields. */
const quotationJson = (quotation: Quotation): QuotationJson => ({
  shown: JSON.stringify({ ...quotation, place: undefined, sentence: undefined }),
  place: JSON.stringify(quotation.place),
  sentence: JSON.stringify(quotation.sentence),
});

/** Returns all fields of the article but `tree`, `text` and `lock`, as the JSON of one object. */
export const recordsJson = ({ head, others, sources, quotations }: ArticleJson): string =>
  `${head.slice(0, -1)},${others.slice(1, -1)},"sources":[${sources.join(',')}],"quotations":[${quotations
    .map(({ shown, place, sentence }) => `${shown.slice(0, -1)},"place":${place},"sentence":${sentence}}`)
    .join(',')}]}`;

/** The parts of an article, each as JSON. */
export interface ArticleJson {
  /** The `ArticleHead`. */
  head: string;
  /** An object with all fields that no other part has. It is not empty. */
  others: string;
  sources: string[];
  quotations: QuotationJson[];
  /** An object with `text` and `lock`. */
  texts: string;
  tree: string;
}

/** A quotation in three parts: its place in the file, which no page shows; its sentence, which only lists show; the rest. */
interface QuotationJson {
  shown: string;
  place: string;
  sentence: string;
}
