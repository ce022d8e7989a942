import type { Answer } from './answer.ts';
import type { SearchState } from './search-state.ts';

/** The line under the field, for the answers of quotations and articles and the number of results that could not be shown. */
export function messageOf(
  said: Answer,
  read: Answer,
  { q, filters }: SearchState,
  since: string | null,
  lost: number,
): string {
  if (said === 'nothing asked' || read === 'nothing asked') return '';
  if (typeof said === 'string') return faultMessage(said, navigator.onLine);
  if (typeof read === 'string') return faultMessage('part', navigator.onLine);
  return foundMessage({
    q,
    quotations: said.results.length,
    articles: read.results.length,
    isFiltered: Object.keys(filters).length > 0,
    missing: said.missing,
    since,
    lost,
  });
}

/** The line that says what was found: the one that is read out. */
export function foundMessage({ q, quotations, articles, isFiltered, missing, since, lost }: Outcome): string {
  const span = since === null ? '' : ` since ${since}`;
  const asked = (q.trim() === '' ? '' : ` for ${q.trim()}`) + span;
  if (quotations + articles === 0) return `Nothing found${asked}${isFiltered ? ' with these filters' : ''}.`;
  const parts = [
    quotations === 0 ? '' : count(quotations, 'quotation', 'quotations'),
    articles === 0 ? '' : count(articles, 'analysis', 'analyses'),
  ].filter(Boolean);
  const without = missing.length === 0 ? '' : ` No quotation${span} has ${missing.join(' or ')}.`;
  const gone =
    lost === 0
      ? ''
      : ` ${count(lost, 'result', 'results')} could not be loaded: check your connection and try again.`;
  return `${parts.join(' and ')}${asked}.${without}${gone}`;
}

/** What is wrong where no answer can be given, and what to do. */
export function faultMessage(fault: Fault, isOnline: boolean): string {
  if (!isOnline)
    return 'You are offline, and what this search needs is not here yet. Try again when the connection is back.';
  return FAULTS[fault];
}

const FAULTS = {
  start:
    'The search index could not be loaded. It is made when the site is built (npm run build); on a published site, check your connection and try again.',
  part: 'A part of the search index could not be loaded, so no answer would be complete. Check your connection and try again.',
};

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export type Fault = keyof typeof FAULTS;

export interface Outcome {
  q: string;
  quotations: number;
  articles: number;
  isFiltered: boolean;
  /** Words of the query that no quotation has. */
  missing: string[];
  /** The date before which nothing was searched; `null` where everything was. */
  since: string | null;
  /** Results that could not be shown. */
  lost: number;
}
