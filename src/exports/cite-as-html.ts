import type { QuotationEntry, SourceEntry } from '../record/record.ts';
import { directionOf } from '../words/direction.ts';
import {
  citedWords,
  knownWords,
  permalinkOf,
  referenceWords,
  sourcePermalinkOf,
  spokenBy,
  statusWords,
} from './credit.ts';
import { escapeHtml as safe } from './escape-html.ts';

/** A quotation as HTML for any page: it loads nothing and needs no script or style. */
export function quotationAsHtml(entry: QuotationEntry): string {
  const { quotation, source } = entry;
  const cite = source.url === null ? '' : ` cite="${safe(source.url)}"`;
  const { lang } = quotation;
  const inLanguage = ` lang="${safe(lang)}" dir="${directionOf(lang)}"`;
  const paragraphs = citedWords(quotation)
    .split('\n\n')
    .map(paragraph => `<p>${safe(paragraph)}</p>`);
  const link = `<a href="${safe(permalinkOf(entry))}">${safe(permalinkOf(entry))}</a>`;
  return [
    '<figure>',
    `<blockquote${cite}${inLanguage}>${paragraphs.join('')}</blockquote>`,
    `<figcaption>${safe(spokenBy(entry))}; ${safe(referenceWords(source))}. ${safe(statusWords(entry))} ${link}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** A reference to a source, with its permalink. */
export function sourceAsHtml(entry: SourceEntry): string {
  const { url } = entry.source;
  const words = safe(referenceWords(entry.source));
  const permalink = safe(sourcePermalinkOf(entry));
  const reference = url === null ? words : `<a href="${safe(url)}">${words}</a>`;
  return `<p>${reference}. ${safe(knownWords(entry))} <a href="${permalink}">${permalink}</a></p>`;
}
