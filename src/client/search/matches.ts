import type { Hits, PagefindLookup } from './lookup.ts';
import type { Group, Query, Term } from './query.ts';

/** Finds the records that match a query. Returns a `QueryMatch` for each record, by the id of the record. */
export async function matchesOf(lookup: PagefindLookup, query: Query): Promise<Map<string, QueryMatch>> {
  const all = new Map<string, QueryMatch>();
  for (const group of query)
    for (const [id, match] of await groupMatches(lookup, group)) {
      const other = all.get(id);
      if (!other || other.asTyped < match.asTyped) all.set(id, match);
    }
  return all;
}

async function groupMatches(
  lookup: PagefindLookup,
  { terms, without }: Group,
): Promise<Map<string, QueryMatch>> {
  const [found, excluded, near] = await Promise.all([
    Promise.all(terms.map(term => optionHits(lookup, term))),
    Promise.all(without.map(term => termHits(lookup, term))),
    neighbours(lookup, terms),
  ]);
  const [first, ...others] = found;
  const matches = new Map<string, QueryMatch>();
  for (const id of first ? new Set(first.flatMap(hits => [...hits.keys()])) : []) {
    if (others.some(options => !options.some(hits => hits.has(id)))) continue;
    if (excluded.some(hits => hits.has(id))) continue;
    const each = found.map(options => options.findIndex(hits => hits.has(id)));
    const positions = found.map((options, term) => options[each[term] ?? 0]?.get(id) ?? []);
    matches.set(id, {
      positions: positions.flat(),
      asTyped: each.filter(option => option === 0).length,
      inOrder: near.filter(hits => hits.has(id)).length,
      span: terms.length < 2 ? 0 : Math.max(...positions.flat()) - Math.min(...positions.flat()),
      start: terms.length < 2 ? 0 : Math.min(...positions.flat()),
    });
  }
  return matches;
}

/**
 * Searches for phrases of the query. For the terms `a b c`, they are `a b c`, `a b` and `b c`. Searches for equal phrases once.
 * Returns no hits for a single term.
 */
async function neighbours(lookup: PagefindLookup, terms: Term[]): Promise<Hits[]> {
  const forms = terms.map(({ options }) => options[0] ?? '');
  if (forms.length < 2) return [];
  const pairs = forms.slice(1).map((form, index) => `${forms[index]} ${form}`);
  return Promise.all([...new Set([forms.join(' '), ...pairs])].map(phrase => lookup.phrase(phrase)));
}

const optionHits = (lookup: PagefindLookup, { options }: Term) =>
  Promise.all(options.map(option => lookup.phrase(option)));

/**
 * Returns the records that have a term in any of its forms. A record with several forms has the positions of the form that is
 * first in `options`.
 */
export async function termHits(lookup: PagefindLookup, term: Term): Promise<Hits> {
  return new Map((await optionHits(lookup, term)).reverse().flatMap(hits => [...hits]));
}

export interface QueryMatch {
  /** The positions of the hits in the content of the record. */
  positions: readonly number[];
  /** How many terms the record has in their first form, which is nearest to the typed word. */
  asTyped: number;
  /** How many of the phrases of `neighbours` the record has. */
  inOrder: number;
  /** The position of the last hit minus the position of the first; 0 for a query of one term. */
  span: number;
  /** The number of words before the first hit; 0 for a query of one term. */
  start: number;
}
