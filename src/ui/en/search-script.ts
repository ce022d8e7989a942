import type { Failure, FoundFacts } from '../search-facts.ts';
import { count } from './counts.ts';

export const searching = 'Searching …';

/** `2 quotations and 1 analysis for bestie since 1 May 2024.` Screen readers announce it, so it is complete. */
export function found({
  query,
  quotations,
  articles,
  isFiltered,
  missing,
  since,
  failed,
}: FoundFacts): string {
  const span = since === null ? '' : ` since ${since}`;
  const asked = (query.trim() === '' ? '' : ` for ${query.trim()}`) + span;
  if (quotations + articles === 0) return `Nothing found${asked}${isFiltered ? ' with these filters' : ''}.`;
  const numbers = [
    quotations === 0 ? '' : count(quotations, 'quotation', 'quotations'),
    articles === 0 ? '' : count(articles, 'analysis', 'analyses'),
  ].filter(Boolean);
  const without = missing.length === 0 ? '' : ` No quotation${span} has ${missing.join(' or ')}.`;
  const notLoaded =
    failed === 0
      ? ''
      : ` ${count(failed, 'result', 'results')} could not be loaded: check your connection and try again.`;
  return `${numbers.join(' and ')}${asked}.${without}${notLoaded}`;
}

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
export const speakersAndOutlets = 'Speakers and outlets';
