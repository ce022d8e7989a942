import type { IndexPart } from '../../search/protocol.ts';
import type { Failure } from '../../ui/search-facts.ts';
import { type Counts, sumOf } from './counts.ts';
import type { Engine } from './engine.ts';
import { type Asked, type Found, findResults } from './find-results.ts';
import { parseQuery } from './query.ts';
import { searchedParts, unknownYears } from './searched-parts.ts';

/**
 * Searches the quotations or the articles (`asked.kind`). Returns `'nothing asked'` if the state has neither words nor filters.
 * If a file cannot be loaded, returns a `Failure` instead of throwing, and the next search loads again what may be incomplete.
 * `parts` are the parts of the index of quotations. If a part was not searched, the counts of its years are `NaN`.
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

/** Returns the results of an answer; an empty list if nothing was asked or the search failed. */
export const resultsOf = (answer: Answer) => (typeof answer === 'string' ? [] : answer.results);

/** Adds the counts of quotations and articles. Returns `null` if nothing was asked or a search failed. */
export const totalCounts = (quotations: Answer, articles: Answer): Counts | null =>
  typeof quotations === 'string' || typeof articles === 'string'
    ? null
    : sumOf(quotations.counts, articles.counts);

export type Answer = Found | Failure | 'nothing asked';
