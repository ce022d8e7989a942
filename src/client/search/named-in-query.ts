import type { Named } from '../../search/protocol.ts';
import { tokensOf } from '../../search/terms/tokens.ts';

/**
 * At most this many speakers, outlets, topics and authors are shown for a query. If more of them have the same name, readers can
 * use the filters.
 */
const MOST = 3;

/**
 * Returns the speakers, outlets, topics and authors that a query names: at most `MOST`, those with most records first. One of
 * their names must have the same indexed forms as the whole query; `the`, `der`, `die` and `das` do not count. If no name has
 * these forms, the query may be the end of a speaker’s name, such as a surname.
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

const IGNORED = new Set(['the', 'der', 'die', 'das']);

const keyOf = (text: string) =>
  tokensOf(text)
    .filter(({ form }) => !IGNORED.has(form))
    .map(({ form }) => form)
    .join(' ');
