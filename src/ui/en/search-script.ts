import type { CopiedFacts, Failure, FoundFacts } from '../search-facts.ts';
import { count } from './counts.ts';

export { named } from './credit.ts';

export const searching = 'Searching …';

/** `2 passages for bestie since 1 May 2024; 1 analysis mentions it.` Screen readers announce it, so it is complete. */
export function found({
  query,
  quotations,
  articles,
  isFiltered,
  isAddress,
  missing,
  respelt,
  since,
  failed,
}: FoundFacts): string {
  const span = since === null ? '' : ` since ${since}`;
  const asked = query === '' ? span : ` for ${query}${span}`;
  if (quotations + articles === 0) return `Nothing found${asked}${isFiltered ? ' with these filters' : ''}.`;
  const numbers = [
    quotations === 0 ? '' : count(quotations, 'passage', 'passages'),
    articles === 0 ? '' : count(articles, 'analysis', 'analyses'),
  ].filter(Boolean);
  const instead = respelt === null ? asked : ` for “${respelt}”, because nothing was found${asked}`;
  const without = missing.length === 0 ? '' : ` No passage${span} has ${missing.join(' or ')}.`;
  const notLoaded =
    failed === 0
      ? ''
      : ` ${count(failed, 'result', 'results')} could not be loaded: check your connection and try again.`;
  return `${numbers.join(' and ')}${isAddress ? ' taken from this page,' : ''}${instead}.${without}${notLoaded}`;
}

/** After the name of a speaker, outlet, topic or author that was searched for, if there are several. */
export const namedCount = (_kind: string, total: number) => count(total, 'passage', 'passages');

/** The same if there is one: how many of the results are theirs, and how many others have the words. */
export const namedCounts = (kind: string, own: number, others: number) =>
  [
    `${count(own, 'passage', 'passages')} ${WHOSE[kind] ?? 'from it'}`,
    others === 0 ? '' : `${others} ${others === 1 ? 'mentions' : 'mention'} the name`,
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
export const isCopied = 'Copied';
/** What *Copy* puts on the clipboard. */
export const copied = ({ words, speaker, outlet, date, status, permalink, isQuoted }: CopiedFacts) =>
  `${isQuoted ? `“${words}”` : words} — ${[speaker, outlet, date].filter(part => part !== '').join(', ')} (${status})\n${permalink}`;

export const closeFilters = 'Close filters';
/** The button that closes the filters on a phone. */
export const showResults = (total: number) => `Show ${count(total, 'result', 'results')}`;

export const offline =
  'You are offline, and what this search needs is not here yet. Try again when the connection is back.';

export const failures: Record<Failure, string> = {
  start:
    'The search index could not be loaded. It is made when the site is built (npm run build); on a published site, check your connection and try again.',
  part: 'A part of the search index could not be loaded, so no answer would be complete. Check your connection and try again.',
};

export const resultNotLoaded = 'One result could not be loaded.';
export const shownOf = (shown: number, total: number) => `${shown} of ${total} shown`;

/** After the trail of a quotation. */
export const originalNotSeen = '; original not seen';
/** After the trail too. */
export const inArticle = (title: string) => ` · in ${title}`;

export const allFilters = 'All filters';
export const removeFilter = (label: string) => `Remove ${label}`;

/** The offers of the page if nothing was found. */
export const withoutFilters = 'Search without filters';
/** Before a link that searches for the words of the phrase. */
export const notExactPhrase = 'Not the exact phrase: ';
export const didYouMean = 'Did you mean';
export const fewerWords = 'Fewer words';
