import type { Wrap } from '../facts.ts';
import type { CopiedFacts, Failure, FoundFacts } from '../search-facts.ts';
import { ANALYSES, count, form, number, PASSAGES } from './counts.ts';
import { quoted } from './marks.ts';

export { named } from './card/credit.ts';
export { number } from './counts.ts';

export const searching = 'Searching …';

/**
 * The status line after a search: `2 passages and 1 analysis for bestie since 1 May 2024.`
 * It is a complete sentence, because screen readers announce it. `first` makes an element from the first word of the line: a
 * number, or `Nothing`.
 */
export function found<Part>(
  { query, quotations, articles, isFiltered, isUrl, missing, respelt, since, failed }: FoundFacts,
  first: Wrap<Part>,
): (string | Part)[] {
  const span = since === null ? '' : ` since ${since}`;
  const asked = query === '' ? span : ` for ${query}${span}`;
  if (quotations + articles === 0)
    return [first('Nothing'), ` found${asked}${isFiltered ? ' with these filters' : ''}.`];
  const nouns = [
    quotations === 0 ? '' : form(quotations, PASSAGES),
    articles === 0 ? '' : quotations === 0 ? form(articles, ANALYSES) : count(articles, ANALYSES),
  ]
    .filter(Boolean)
    .join(' and ');
  const instead = respelt === null ? asked : ` for ${quoted(respelt)}, because nothing was found${asked}`;
  const without = missing.length === 0 ? '' : ` No passage${span} has ${missing.join(' or ')}.`;
  const notLoaded =
    failed === 0
      ? ''
      : ` ${count(failed, RESULTS)} could not be loaded: check your connection and try again.`;
  const what = `${nouns}${isUrl ? ' taken from this page,' : ''}${instead}`;
  return [first(number(quotations || articles)), ` ${what}.${without}${notLoaded}`];
}

const RESULTS = { one: 'result', other: 'results' };

/** `5 passages`: the text after each name of a speaker, outlet, topic or author, if the query has several of these names. */
export const namedCount = (_kind: string, total: number) => count(total, PASSAGES);

/**
 * `5 passages by this speaker · 3 mention the name`: the text after a name that is the only one in the query.
 * `own` counts the passages of this speaker, outlet, topic or author. `others` counts the other results.
 */
export const namedCounts = (kind: string, own: number, others: number) =>
  [
    `${count(own, PASSAGES)} ${WHOSE[kind] ?? 'from it'}`,
    others === 0 ? '' : `${count(others, { one: 'mentions', other: 'mention' })} the name`,
  ]
    .filter(Boolean)
    .join(' · ');

const WHOSE: Record<string, string> = {
  speaker: 'by this speaker',
  outlet: 'from this outlet',
  topic: 'on this topic',
  author: 'in analyses by this author',
};

export const seeWhatWeSaw = 'See what we saw';
export const copy = 'Copy';
/** After a click, the button *Copy* has one of these two names for a moment. */
export const copiedMessage = 'Copied';
export const notCopied = 'Not copied';
/** The text that *Copy* puts on the clipboard. */
export const clipboardText = ({ words, speaker, outlet, date, status, permalink, isQuoted }: CopiedFacts) =>
  `${isQuoted ? quoted(words) : words} — ${[speaker, outlet, date].filter(part => part !== '').join(', ')} (${status})\n${permalink}`;

export const closeFilters = 'Close filters';
/** The button that closes the filters on a narrow screen. */
export const showResults = (total: number) => `Show ${count(total, RESULTS)}`;

export const offline =
  'You are offline, and what this search needs is not here yet. Try again when the connection is back.';

export const failures: Record<Failure, string> = {
  start:
    'The search index could not be loaded. It is made when the site is built (npm run build); on a published site, check your connection and try again.',
  part: 'A part of the search index could not be loaded, so no answer would be complete. Check your connection and try again.',
};

export const resultNotLoaded = 'One result could not be loaded.';
export const shownOf = (shown: number, total: number) => `${number(shown)} of ${number(total)} shown`;

/** The text after the trail of a quotation, if the original was not seen. */
export const originalNotSeen = '; original not seen';
/** The analysis that quotes the words. This text also comes after the trail. */
export const inArticle = <Part>(title: Part) => [' · in ', title];

export const allFilters = 'All filters';
export const removeFilter = (label: string) => `Remove ${label}`;

/** Other searches that the page offers if nothing was found. */
export const withoutFilters = 'Search without filters';
/** The text before a link that searches for the words of a phrase in any order. */
export const notExactPhrase = 'Not the exact phrase: ';
export const didYouMean = 'Did you mean';
export const fewerWords = 'Fewer words';
