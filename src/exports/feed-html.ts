import { dateWords } from '../dates.ts';
import type { ArticleEntry } from '../record/record.ts';
import { absolute, urls } from '../urls.ts';
import { escapeHtml } from './escape-html.ts';
import { decoded } from './rendered-text.ts';

/**
 * An article whole, for readers elsewhere: updates, text, corrections and the way to the record. Addresses are in full, and each marker is a
 * link to its quotation, since there are no cards there.
 */
export function feedHtml({ article }: ArticleEntry): string {
  const { updates = [], corrections = [] } = article.data;
  const page = absolute(urls.article(article.slug));
  const text = article.html
    .replace(MARKER, (_, number: string, label: string, shown: string) => {
      const id = article.quotations[Number(number) - 1]?.id ?? '';
      return `<sup><a href="#${id}" title="${label}">${shown}</a></sup>`;
    })
    // Styles part the status from the name; where there are none, a sign does.
    .replaceAll('<span class="status"', ' · <span class="status"')
    .replace(TAG, tag => elsewhere(tag, page));
  const record = `<p><a href="${absolute(urls.record(article.slug))}">The record: every quotation with its trail, its check and its evidence</a></p>`;
  return [...updates.map(dated('Update')), text, ...corrections.map(dated('Correction')), record].join('\n');
}

/** A tag without what only this site’s own styles and cards need. */
function elsewhere(tag: string, page: string): string {
  return tag
    .replace(/ (?:id|class|data-status)="[^"]*"/gu, '')
    .replace(/ (href|src)="([^"]*)"/u, (_, name: string, to: string) => {
      return ` ${name}="${escapeHtml(new URL(decoded(to), page).href)}"`;
    });
}

const dated =
  (name: string) =>
  ({ date, text }: { date: string; text: string }) =>
    `<p><strong>${name}, ${dateWords(date)}.</strong> ${escapeHtml(text)}</p>`;

/** As `read/decorate.ts` makes it: the number of the card, the label, the number shown. */
const MARKER =
  /<button type="button" class="marker" popovertarget="card--(\d+)" aria-label="([^"]*)">(\d+)<\/button>/gu;
const TAG = /<[a-z](?:"[^"]*"|[^">])*>/gu;
