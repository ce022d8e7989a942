import type { Engine } from './engine.ts';
import { type Found, find } from './find.ts';
import { type IndexPart, olderParts, unknownYears } from './index-parts.ts';
import type { Fault } from './message.ts';
import type { SearchState } from './search-state.ts';

/**
 * Answers a state, or says what failed. `counted` are the filters whose lists are open: a value of each, with which Pagefind fetches the
 * list. Without a query and filters nothing is asked.
 */
export async function answerTo(
  engine: Engine,
  state: SearchState,
  counted: Record<string, string>,
  parts: IndexPart[],
): Promise<Answer> {
  if (state.q.trim() === '' && Object.keys(state.filters).length === 0) return 'nothing asked';
  try {
    const failures = engine.failures();
    const older = olderParts(parts, state);
    const pagefind = await engine.ready(older);
    const filters = Object.fromEntries(
      Object.entries(counted).map(([name, value]) => [name, { any: [value] }]),
    );
    await pagefind.preload(null, { filters });
    const found = await find(pagefind, state);
    const years = found.counts['year'];
    if (years) for (const year of unknownYears(parts, older)) years[year] = Number.NaN;
    return engine.failures() === failures ? found : 'part';
  } catch {
    engine.discard();
    return 'start';
  }
}

export type Answer = Found | Fault | 'nothing asked';
