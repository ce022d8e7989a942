import type { Named } from '../../search/protocol.ts';
import { tokensOf } from '../../search/terms/tokens.ts';

/** The most that are named at once. If more share a name, readers use the filter. */
const MOST = 3;

/**
 * The speakers, outlets, topics and authors whom a query names: by the whole name, by another name, or by the last words of a speaker’s name.
 * Those with most records come first.
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
