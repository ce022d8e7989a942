import type { ArticleHead } from '../article/article.ts';
import { formatDate } from '../dates.ts';
import { PAGE_LANGUAGE } from '../language.ts';
import { dayOfChange } from '../record/last-day.ts';
import type { ArticleEntry, QuotationEntry } from '../record/record.ts';
import { annotationText, type ShownText } from '../render/annotation/annotation-text.ts';
import { SITE } from '../site.ts';
import { ui } from '../ui/strings.ts';
import { absolute, urls } from '../urls.ts';
import { referenceWords, spokenBy, statusWords } from './credit.ts';

/** The greatest length of `prefix` and `suffix`, in UTF-16 code units. They distinguish the words from equal words elsewhere. */
const CONTEXT = 32;

/**
 * Returns the quotations and paraphrases of an article as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). Each
 * annotation says who spoke the words and how they were checked. Programs find the words in the article by `exact`, `prefix` and
 * `suffix`.
 */
export function annotations(entry: ArticleEntry): AnnotationCollection {
  const { article, quotations } = entry;
  const id = absolute(urls.annotations(article.slug));
  const rendered = annotationText(article);
  const items = quotations.map(one => annotation(one, rendered));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: ui.elsewhere.quotationsOf(article.data.title),
    creator: {
      id: absolute(urls.home()),
      type: 'Organization',
      name: SITE.name,
      homepage: absolute(urls.home()),
    },
    ...dated(article),
    ...rights(),
    total: items.length,
    first: { id: `${id}#items`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

function annotation(entry: QuotationEntry, rendered: ShownText[]): Annotation {
  const { article, quotation, source } = entry;
  const about = `${spokenBy(entry)}; ${referenceWords(source)}. ${statusWords(entry)} ${ui.reason(quotation.verification.reason, formatDate)}`;
  return {
    id: absolute(urls.recordRow(article.slug, quotation.id)),
    type: 'Annotation',
    motivation: 'describing',
    creator: absolute(urls.home()),
    ...dated(article),
    ...rights(),
    body: [
      {
        type: 'TextualBody',
        value: about,
        format: 'text/plain',
        language: PAGE_LANGUAGE,
        purpose: 'describing',
      },
      ...(source.url === null
        ? []
        : [{ type: 'SpecificResource' as const, source: source.url, purpose: 'linking' as const }]),
    ],
    target: {
      source: absolute(urls.article(article.slug)),
      selector: { type: 'TextQuoteSelector', ...passage(quotation.id, rendered) },
    },
  };
}

const rights = () => (SITE.licence === null ? {} : { rights: SITE.licence.url });

/**
 * Returns when the annotations of an article were created and modified. Only days are known, so each time is midnight. The
 * standard requires UTC.
 */
function dated(article: ArticleHead): { created: string; modified?: string } {
  const changed = dayOfChange(article);
  return {
    created: `${article.data.published}T00:00:00Z`,
    ...(changed !== null && { modified: `${changed}T00:00:00Z` }),
  };
}

/**
 * Finds the words of the quotation `id`. In a callout, they do not include the attribution. `prefix` and `suffix` are from the
 * same block as the words.
 */
function passage(id: string, blocks: ShownText[]): Passage {
  const block = blocks.find(({ elements }) => elements.some(one => one.id === id));
  const element = block?.elements.find(one => one.id === id);
  if (!block || !element) throw new Error(`The quotation ${id} is not in the text of its article.`);
  const { text, elements } = block;
  const inside = elements.filter(({ start, end }) => start >= element.start && end <= element.end);
  const quote = inside.find(({ name }) => name === 'blockquote') ?? element;
  const words = text.slice(quote.start, quote.end);
  const from = quote.start + words.length - words.trimStart().length;
  const exact = words.trim();
  const to = from + exact.length;
  return {
    exact,
    prefix: withoutHalves(text.slice(Math.max(0, from - CONTEXT), from)),
    suffix: withoutHalves(text.slice(to, to + CONTEXT)),
  };
}

/** Removes half of a surrogate pair, such as half an emoji, which `slice` may leave at either end. */
const withoutHalves = (cut: string) => cut.replace(/^\p{Cs}|\p{Cs}$/gu, '');

interface Passage {
  exact: string;
  prefix: string;
  suffix: string;
}

export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationCollection';
  label: string;
  creator: { id: string; type: 'Organization'; name: string; homepage: string };
  created: string;
  modified?: string;
  /** The licence of the site’s own words. */
  rights?: string;
  total: number;
  first: { id: string; type: 'AnnotationPage'; partOf: string; startIndex: 0; items: Annotation[] };
}

interface Annotation {
  /** The URL of the quotation on the record page. */
  id: string;
  type: 'Annotation';
  motivation: 'describing';
  creator: string;
  created: string;
  modified?: string;
  rights?: string;
  body: (
    | { type: 'TextualBody'; value: string; format: 'text/plain'; language: string; purpose: 'describing' }
    | { type: 'SpecificResource'; source: string; purpose: 'linking' }
  )[];
  target: { source: string; selector: { type: 'TextQuoteSelector' } & Passage };
}
