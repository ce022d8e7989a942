import type { Named } from '../../search/protocol.ts';
import { tokensOf } from '../../search/terms/tokens.ts';

/**
 * The most speakers, outlets, topics and authors that are shown for one query. If more have the same name, readers can use the
 * filters.
 */
const MOST = 3;

/**
 * Returns the speakers, outlets, topics and authors that a query names, at most `MOST`, those with most records first. A query
 * names those with a name equal to the whole query. If there are none, it names the speakers whose name ends with the query, such
 * as a surname.
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
