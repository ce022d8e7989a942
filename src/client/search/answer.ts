import type { IndexPart, Kind } from '../../search/protocol.ts';
import type { Failure } from '../../ui/search-facts.ts';
import { type Counts, sumOf } from './counts.ts';
import type { Engine } from './engine.ts';
import { type Found, findResults } from './find-results.ts';
import type { SearchState } from './search-state.ts';
import { olderParts, unknownYears } from './searched-parts.ts';

/**
 * Answers a state from the records of one kind, or says what failed. `counted` names the filters whose values are in view, each with one of
 * its values: Pagefind fetches and counts a filter only when it is asked for a value of it. Without a query and filters nothing is asked.
 */
export async function answerTo(
  engine: Engine,
  state: SearchState,
  counted: Record<string, string>,
  kind: Kind,
  parts: IndexPart[],
): Promise<Answer> {
  if (state.q.trim() === '' && Object.keys(state.filters).length === 0) return 'nothing asked';
  try {
    const failures = engine.failures();
    const older = olderParts(parts, state);
    const pagefind = await engine.ready(kind, older);
    const filters = Object.fromEntries(
      Object.entries(counted).map(([name, value]) => [name, { any: [value] }]),
    );
    await pagefind.preload(null, { filters });
    const found = await findResults(pagefind, state, kind);
    const years = found.counts.year;
    if (years && kind === 'quotation')
      for (const year of unknownYears(parts, older)) years[year] = Number.NaN;
    return engine.failures() === failures ? found : 'part';
  } catch {
    engine.discard();
    return 'start';
  }
}

export const resultsOf = (answer: Answer) => (typeof answer === 'string' ? [] : answer.results);

/** The counts of both kinds together; `null` if there is nothing to count. */
export const totalCounts = (quotations: Answer, articles: Answer): Counts | null =>
  typeof quotations === 'string' || typeof articles === 'string'
    ? null
    : sumOf(quotations.counts, articles.counts);

export type Answer = Found | Failure | 'nothing asked';
