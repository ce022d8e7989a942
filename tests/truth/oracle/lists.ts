import lists from './lists.json' with { type: 'json' };

/** The oracle’s own small lists of words, by language and kind: `|` parts phrases, `~` ends a beginning of words. */
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

/** Whether there is a table of words that turn the sense. */
export const hasTable = (language: string): boolean => language in tables;

/** Negations that no other language has as a common word. */
export const BARE_NEGATIONS: readonly string[] =
  'not nicht kein keine keinen keiner keinem ne n pas jamais nunca jamás non não niet geen nie nikdy nigdy нет не ні никогда لا لم لن ليس לא אין inte ikke ei δεν'.split(
    ' ',
  );
/** The same where they are looked for among letters. */
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
