import type { IndexPart } from '../../search/protocol.ts';
import type { Failure } from '../../ui/search-facts.ts';
import { type Counts, sumOf } from './counts.ts';
import type { Engine } from './engine.ts';
import { type Asked, type Found, findResults } from './find-results.ts';
import { parseQuery } from './query.ts';
import { searchedParts, unknownYears } from './searched-parts.ts';

/** Answers a state from the records of one kind, or says what failed. Without a query and filters nothing is asked. */
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

/** The results of an answer; none if nothing was asked or the search failed. */
export const resultsOf = (answer: Answer) => (typeof answer === 'string' ? [] : answer.results);

/** The counts of both kinds together; `null` if there is nothing to count. */
export const totalCounts = (quotations: Answer, articles: Answer): Counts | null =>
  typeof quotations === 'string' || typeof articles === 'string'
    ? null
    : sumOf(quotations.counts, articles.counts);

export type Answer = Found | Failure | 'nothing asked';
