import { isStopWord } from '../../search/terms/stop-words.ts';
import { marksText } from '../../ui/scripts.ts';
import type { KnownWords } from './known-words.ts';
import type { PagefindLookup } from './lookup.ts';
import { matchesOf, type QueryMatch, termHits } from './matches.ts';
import type { Group, Query, Term } from './query.ts';

/**
 * Finds the records that match a query. If there are none, and the query has no `OR`, tries other queries until one has results.
 * A word that is in no record is completed (`pyongyan`), divided (`ceasefire`) or found inside longer words (`gericht`). If this
 * fails, the word is respelt (`secuirty`), or left out and returned as missing. A stop word that is in no record is left out at
 * once. If each word is in some record, `relaxKnownTerms` makes the other queries.
 */
export async function relaxQuery(
  lookup: PagefindLookup,
  query: Query,
  words: () => Promise<KnownWords>,
): Promise<Resolved> {
  const plain = { query, matches: await matchesOf(lookup, query), missing: [], respelt: null };
  const [group, ...more] = query;
  if (plain.matches.size > 0 || !group || more.length > 0) return plain;
  const unknown = await unknownTerms(lookup, group);
  const known = await words();
  const attempt = new Attempt(lookup, group);
  return unknown.length === 0
    ? ((await relaxKnownTerms(attempt, known)) ?? plain)
    : ((await relaxUnknownTerms(attempt, unknown, known)) ?? {
        ...plain,
        missing: unknown.map(({ typed }) => typed),
      });
}

/**
 * Tries other queries if each word is in some record, but no record has all words. These queries have, in this order: two words
 * as one, no stop words, longer words, or one word respelt.
 */
async function relaxKnownTerms(attempt: Attempt, known: KnownWords): Promise<Resolved | null> {
  const { group } = attempt;
  const withLonger = group.terms.map(term => withOptions(term, known.beginning(formOf(term))));
  return (
    (await attempt.with(joined(group.terms))) ??
    (await attempt.with(withoutStopWords(group.terms))) ??
    (await attempt.with(withLonger)) ??
    (await respelt(attempt, group.terms, known)) ??
    null
  );
}

async function relaxUnknownTerms(
  attempt: Attempt,
  unknown: Term[],
  known: KnownWords,
): Promise<Resolved | null> {
  const terms = attempt.group.terms
    .filter(term => !unknown.includes(term) || !isStopWord(formOf(term)))
    .map(term => (unknown.includes(term) ? replaced(term, known) : term));
  const still = terms.filter(term => unknown.includes(term));
  const rest = terms.filter(term => !unknown.includes(term));
  return (
    (still.length === 0 ? await attempt.withOrLess(terms) : null) ??
    (await respelt(attempt, terms, known, still)) ??
    (await attempt.withOrLess(
      rest,
      still.map(({ typed }) => typed),
    ))
  );
}

/**
 * Adds known words to the options of a term: longer words that begin with it, or else two words that together spell it, or else
 * longer words that contain it. A phrase stays unchanged.
 */
function replaced(term: Term, known: KnownWords): Term {
  if (term.isPhrase) return term;
  const form = formOf(term);
  for (const options of [known.beginning(form), known.divided(form), known.containing(form)])
    if (options.length > 0) return withOptions(term, options);
  return term;
}

/**
 * Tries other spellings of terms, and returns the first query with results; `null` if no query has any. If `misspelt` is given,
 * each query respells all terms in `misspelt`. Otherwise, each query gives one term its nearest other spelling.
 */
async function respelt(
  attempt: Attempt,
  terms: Term[],
  known: KnownWords,
  misspelt: Term[] = terms,
): Promise<Resolved | null> {
  const most = misspelt === terms ? 1 : MOST_SPELLINGS;
  const spellings = misspelt.map(term => (term.isPhrase ? [] : known.like(formOf(term)).slice(0, most)));
  const isAny = misspelt === terms;
  const changes: Map<Term, string>[] = isAny
    ? misspelt.flatMap((term, at) => (spellings[at] ?? []).map(form => new Map([[term, form]])))
    : combinations(misspelt, spellings);
  for (const change of changes) {
    const changed = terms.map(term => {
      const form = change.get(term);
      return form === undefined ? term : { ...term, typed: known.shown(form), options: [form] };
    });
    const found = await attempt.withOrLess(changed);
    if (found)
      return {
        ...found,
        respelt: changed.map(({ typed, isPhrase }) => (isPhrase ? marksText.quoted(typed) : typed)).join(' '),
      };
  }
  return null;
}

/**
 * Returns maps from each term to one of its spellings: first all first spellings, then all second spellings, and so on. A term
 * with fewer spellings keeps its last one. Returns no maps if a term has no spelling.
 */
const combinations = (terms: Term[], spellings: string[][]): Map<Term, string>[] =>
  terms.length === 0 || spellings.some(({ length }) => length === 0)
    ? []
    : Array.from(
        { length: Math.max(...spellings.map(({ length }) => length)) },
        (_, nth) =>
          new Map(terms.map((term, at) => [term, spellings[at]?.[nth] ?? spellings[at]?.at(-1) ?? ''])),
      );

/** Searches with other terms instead of the terms of `group`. The words that the group excludes stay excluded. */
class Attempt {
  readonly group: Group;
  readonly #lookup: PagefindLookup;

  constructor(lookup: PagefindLookup, group: Group) {
    this.#lookup = lookup;
    this.group = group;
  }

  async with(terms: Term[], missing: string[] = []): Promise<Resolved | null> {
    if (terms.length === 0) return null;
    const query = [{ ...this.group, terms }];
    const matches = await matchesOf(this.#lookup, query);
    return matches.size === 0 ? null : { query, matches, missing, respelt: null };
  }

  /** Searches with the terms. If there are no results, searches again without stop words. */
  withOrLess = async (terms: Term[], missing: string[] = []): Promise<Resolved | null> =>
    (await this.with(terms, missing)) ?? (await this.with(withoutStopWords(terms), missing));
}

async function unknownTerms(lookup: PagefindLookup, { terms }: Group): Promise<Term[]> {
  const found = await Promise.all(terms.map(term => termHits(lookup, term)));
  return terms.filter((_, at) => found[at]?.size === 0);
}

const withoutStopWords = (terms: Term[]) => terms.filter(term => term.isPhrase || !isStopWord(formOf(term)));

/** Joins a query of two words: `ceasefire` for `cease fire`. Empty for any other query. */
const joined = (terms: Term[]): Term[] => {
  const pairs = terms.flatMap((term, at): Term[] => {
    const next = terms[at + 1];
    return next && !term.isPhrase && !next.isPhrase
      ? [{ ...term, options: [formOf(term) + formOf(next)] }]
      : [];
  });
  return terms.length === 2 ? pairs : [];
};

const formOf = ({ options: [first = ''] }: Term) => first.replaceAll(' ', '');
const withOptions = (term: Term, more: string[]): Term => ({ ...term, options: [...term.options, ...more] });

const MOST_SPELLINGS = 3;

export interface Resolved {
  query: Query;
  matches: ReadonlyMap<string, QueryMatch>;
  /** Words of the query that no record has, as typed. */
  missing: string[];
  /** The query with corrected spelling, if `matches` are for this query; otherwise `null`. */
  respelt: string | null;
}
