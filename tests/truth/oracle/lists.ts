import lists from './lists.json' with { type: 'json' };

/**
 * The words of one kind in the short lists of the oracle, which are independent of the lists in `src/words/`. In lists.json,
 * spaces separate words, and `|` separates phrases. `거부~` stands for all words that begin with `거부`.
 */
export function listed(language: string, kind: Kind): string[] {
  const key = `${language} ${kind}`;
  const known = cache.get(key);
  if (known) return known;
  const text = tables[language]?.[kind] ?? '';
  const [words = '', ...phrases] = text.split('|');
  const all = [...words.split(' '), ...phrases].filter(word => word !== '');
  cache.set(key, all);
  return all;
}

/** Whether the language has lists of words that change the meaning. Without them, nothing can be said about an omission. */
export const hasTable = (language: string): boolean => language in tables;

/** Negations that are not a common word in any other language. */
export const BARE_NEGATIONS: readonly string[] =
  'not nicht kein keine keinen keiner keinem ne n pas jamais nunca jamás non não niet geen nie nikdy nigdy нет не ні никогда لا لم لن ليس לא אין inte ikke ei δεν'.split(
    ' ',
  );
/** Negations in scripts without spaces. There, other letters may touch a negation. */
export const BARE_LETTERS: readonly string[] = [
  '不',
  '没',
  '沒',
  'ない',
  'ません',
  'なかっ',
  'ไม่',
  '未',
  '无',
];

const tables: Record<string, Partial<Record<Kind, string>>> = lists;
const cache = new Map<string, string[]>();

/**
 * The kinds of words. Some names need an example. `near`: near a negation (*refuse, hardly*). `pointing`: *here, today*. `rank`:
 * *second*. `hedge`: *alleged*. `quantifier`: *some*. `widening`: *all, always*. `clause`: begins a clause (*because*).
 * `qualifier`: *former*. `limit`: *less, once*. `governor`: belongs to the words after it (*until, against*).
 */
export type Kind =
  | 'negation'
  | 'near'
  | 'condition'
  | 'modal'
  | 'saying'
  | 'pronoun'
  | 'article'
  | 'possessive'
  | 'demonstrative'
  | 'pointing'
  | 'relative'
  | 'conjunction'
  | 'auxiliary'
  | 'number'
  | 'unit'
  | 'rank'
  | 'hedge'
  | 'quantifier'
  | 'widening'
  | 'clause'
  | 'qualifier'
  | 'limit'
  | 'governor';
