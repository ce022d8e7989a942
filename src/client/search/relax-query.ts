import { isStopWord } from '../../search/terms/stop-words.ts';
import { marksText } from '../../ui/scripts.ts';
import type { KnownWords } from './known-words.ts';
import type { PagefindLookup } from './lookup.ts';
import { matchesOf, type QueryMatch, termHits } from './matches.ts';
import type { Group, Query, Term } from './query.ts';

/**
 * The records that answer a query. If none has all of its words, the words that are in no record are completed (`pyongyan`), found inside longer
 * words (`gericht`), divided (`ceasefire`), respelt (`secuirty`), or left out and named as missing, in this order. No word is ever made shorter.
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

/** All words are known, but no record has them together. */
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

/** The term as longer words that begin with it or contain it, or as two words; the same term if there are none. */
function replaced(term: Term, known: KnownWords): Term {
  if (term.isPhrase) return term;
  const form = formOf(term);
  for (const options of [known.beginning(form), known.divided(form), known.containing(form)])
    if (options.length > 0) return withOptions(term, options);
  return term;
}

/** The query with misspelt words respelt: the first spelling for which a record has all words. */
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

/** The nth has the nth spelling of every term, or its last; none if a term has no spelling. */
const combinations = (terms: Term[], spellings: string[][]): Map<Term, string>[] =>
  terms.length === 0 || spellings.some(({ length }) => length === 0)
    ? []
    : Array.from(
        { length: Math.max(...spellings.map(({ length }) => length)) },
        (_, nth) =>
          new Map(terms.map((term, at) => [term, spellings[at]?.[nth] ?? spellings[at]?.at(-1) ?? ''])),
      );

/** Searches with other terms in place of those of a group. */
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

  /** If no record has all terms, those that mean little are left out. */
  withOrLess = async (terms: Term[], missing: string[] = []): Promise<Resolved | null> =>
    (await this.with(terms, missing)) ?? (await this.with(withoutStopWords(terms), missing));
}

async function unknownTerms(lookup: PagefindLookup, { terms }: Group): Promise<Term[]> {
  const found = await Promise.all(terms.map(term => termHits(lookup, term)));
  return terms.filter((_, at) => found[at]?.size === 0);
}

const withoutStopWords = (terms: Term[]) => terms.filter(term => term.isPhrase || !isStopWord(formOf(term)));

/** Neighbouring words may also be one: `ceasefire` for `cease fire`. */
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

/** How many spellings of a word are tried. */
const MOST_SPELLINGS = 3;

export interface Resolved {
  /** As it was answered. */
  query: Query;
  matches: ReadonlyMap<string, QueryMatch>;
  /** Words that no record has, as typed. */
  missing: string[];
  /** The query in another spelling if only that has an answer; else `null`. */
  respelt: string | null;
}
