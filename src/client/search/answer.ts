import type { IndexPart } from '../../search/protocol.ts';
import type { Failure } from '../../ui/search-facts.ts';
import { type Counts, sumOf } from './counts.ts';
import type { Engine } from './engine.ts';
import { type Asked, type Found, findResults } from './find-results.ts';
import { parseQuery } from './query.ts';
import { searchedParts, unknownYears } from './searched-parts.ts';

/**
 * Searches the records of one kind for what the state asks. Returns `'nothing asked'` if the state has neither words nor
 * filters. If a file cannot be loaded, returns a `Failure` instead of throwing. The engine then drops everything that may be
 * incomplete, and the next search loads it again. `parts` are the parts of the index of quotations. A year with quotations in a
 * part that was not searched has the count `NaN`.
 */
export async function answerTo(engine: Engine, asked: Asked, parts: IndexPart[]): Promise<Answer> {
  const { state, kind } = asked;
  if (parseQuery(state.q).length === 0 && Object.keys(state.filters).length === 0) return 'nothing asked';
  try {
    const failures = engine.failures();
    const searched = searchedParts(parts, state);
    const found = await findResults(await engine.ready(kind, searched), asked);
    const years = found.counts.year;
    if (years && kind === 'quotation')
      for (const year of unknownYears(parts, searched)) years[year] = Number.NaN;
    if (engine.failures() === failures) return found;
    engine.forget();
    return 'part';
  } catch {
    engine.discard();
    return 'start';
  }
}

/** The results of an answer; empty if nothing was asked or the search failed. */
export const resultsOf = (answer: Answer) => (typeof answer === 'string' ? [] : answer.results);

/** Adds the counts of both kinds; `null` if nothing was asked or a search failed. */
export const totalCounts = (quotations: Answer, articles: Answer): Counts | null =>
  typeof quotations === 'string' || typeof articles === 'string'
    ? null
    : sumOf(quotations.counts, articles.counts);

export type Answer = Found | Failure | 'nothing asked';
