import type { Engine } from './engine.ts';
import { type Counts, type Found, find, sumOf } from './find.ts';
import { type IndexPart, olderParts, unknownYears } from './index-parts.ts';
import type { Fault } from './message.ts';
import type { Kind, SearchState } from './search-state.ts';

/**
 * Answers a state from the records of one kind, or says what failed. `counted` are the filters whose lists are open: a value of each, with which Pagefind fetches the
 * list. Without a query and filters nothing is asked.
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
    const found = await find(pagefind, state, kind);
    const years = found.counts['year'];
    if (years && kind === 'quotation')
      for (const year of unknownYears(parts, older)) years[year] = Number.NaN;
    return engine.failures() === failures ? found : 'part';
  } catch {
    engine.discard();
    return 'start';
  }
}

export const resultsOf = (answer: Answer) => (typeof answer === 'string' ? [] : answer.results);

/** What the two kinds have together; `null` where there is nothing to count. */
export const countsOf = (said: Answer, read: Answer): Counts | null =>
  typeof said === 'string' || typeof read === 'string' ? null : sumOf(said.counts, read.counts);

export type Answer = Found | Fault | 'nothing asked';
