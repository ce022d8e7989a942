import type { Named } from '../../search/protocol.ts';
import { tokensOf } from '../../search/terms/tokens.ts';

/**
 * The most speakers, outlets, topics and authors that are shown for one query. If more share a name, readers can use the
 * filters.
 */
const MOST = 3;

/**
 * Returns the speakers, outlets, topics and authors that a query names, those with most records first. The query must be one
 * of their whole names. If it is none, it may also be the last words of a speaker’s name, such as the surname.
 */
export function namedInQuery(typed: string, names: readonly Named[]): Named[] {
  const asked = keyOf(typed);
  if (asked === '') return [];
  const whole = names.filter(({ name, also }) => [name, ...also].some(one => keyOf(one) === asked));
  const some =
    whole.length > 0
      ? whole
      : names.filter(({ kind, name }) => kind === 'speaker' && keyOf(name).endsWith(` ${asked}`));
  return some.toSorted((one, other) => other.count - one.count).slice(0, MOST);
}

/** Words that are ignored in names and queries. */
const IGNORED = new Set(['the', 'der', 'die', 'das']);

const keyOf = (text: string) =>
  tokensOf(text)
    .filter(({ form }) => !IGNORED.has(form))
    .map(({ form }) => form)
    .join(' ');
