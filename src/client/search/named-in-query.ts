import type { Named } from '../../search/protocol.ts';
import { tokensOf } from '../../search/terms/tokens.ts';

/**
 * For one query, at most this many speakers, outlets, topics and authors are shown. If more of them share a name, readers can use
 * the filters.
 */
const MOST = 3;

/**
 * Returns the speakers, outlets, topics and authors that a query names. Names with most records come first, and at most `MOST`
 * are returned. A query names everything whose name is equal to the whole query. If there is no such name, the query names the
 * speakers whose name ends with the query, such as a surname.
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

/** Words that are ignored in names and queries when these are compared. */
const IGNORED = new Set(['the', 'der', 'die', 'das']);

const keyOf = (text: string) =>
  tokensOf(text)
    .filter(({ form }) => !IGNORED.has(form))
    .map(({ form }) => form)
    .join(' ');
