import { error, type Finding, warning } from './findings.ts';
import { elements, holdsNumber, seen, tableFor, turning } from './kinds.ts';
import { isLicensed } from './licences.ts';
import { listed } from './lists.ts';
import type { Text, Token } from './tokens.ts';

/**
 * Judges a standing bracket: a bracket that touches no letter, as in `[the mayor] came`. It replaces the words `from` to `to` of
 * the source, or it adds words.
 */
export function bracket(passage: Text, { words, from, to, edge, language, names }: Bracket): Finding[] {
  const { tokens } = passage;
  const neighbour = to > from ? null : boundNeighbour(tokens, from, edge, words);
  const replaced = neighbour ? [neighbour] : tokens.slice(from, to);
  const table = tableFor(replaced.length > 0 ? replaced : tokens, language) ?? '';
  const lower = (some: Token[]) => some.map(({ text }) => text.toLowerCase());
  const [ours, theirs] = [lower(words), lower(replaced)];
  const refused = [warning('bracket-replaces-a-word')];
  if (REMARKS.has(ours.join(' ')) && replaced.length <= 1 && turning(replaced, table).length === 0)
    return neighbour ? refused : [];
  const [has, lacks] = [senses(words, table), senses(replaced, table)];
  if (has.some(one => !lacks.includes(one)) || lacks.some(one => !has.includes(one)))
    return [error('hidden-change')];
  // `[a] few` for *few*, or `[the] few` for *a few*: *a few* means some, *few* means hardly any.
  const next = tokens[to]?.text.toLowerCase() ?? '';
  if (['few', 'little'].includes(next) && [ours, theirs].filter(some => some.at(-1) === 'a').length === 1)
    return [error('hidden-change')];
  const isPointing = listed(table, 'pointing').includes(theirs.join(' '));
  const numbers = ours.filter(word => holdsNumber([word], table) && !theirs.includes(word));
  if (numbers.length > 0 && !(isDate(ours) && (isPointing || ours.length > numbers.length)))
    return [error('hidden-change')];
  if (addsSaying(words, replaced, table)) return to > from ? refused : [error('hidden-change')];
  if (addsSign(words, replaced)) return [error('hidden-change')];
  if (replaced.length === 0 && edge !== 'end' && takesAlong(words)) return [error('hidden-change')];
  if (neighbour) return refused;
  if (replaced.length === 0) return [];
  const isCutOff = edge === 'end' && isDeterminerOf(tokens, from, to, table);
  return isLicensed(words, replaced, table, names) && !isCutOff ? [] : refused;
}

/**
 * The word of the source that a bracket at the start or end of the printed words replaces. It is the nearest word of the source
 * beyond this start or end.
 *
 * Returns `null` for a bracket in the middle. Also returns `null` if the bracket adds words, that is, in three cases:
 * - The same sentence has no word beyond the printed words.
 * - The word beyond them is a conjunction or relative pronoun.
 * - The bracket is at the end, has several words, and begins with a conjunction or preposition.
 */
function boundNeighbour(tokens: Token[], at: number, edge: Edge, words: Token[]): Token | null {
  if (edge === null) return null;
  const isStart = edge === 'start';
  const neighbour = isStart ? tokens[at - 1] : tokens[at];
  const isOther = isStart ? tokens[at]?.beginsSentence : neighbour?.beginsSentence;
  if (neighbour === undefined || isOther || JOINING.has(neighbour.text.toLowerCase())) return null;
  return !isStart && words.length > 1 && ADDING.has(words[0]?.text.toLowerCase() ?? '') ? null : neighbour;
}

/**
 * Whether the replaced word is a determiner of the word after it, as *the* in *the smugglers*. A bracket at the end may not
 * replace a determiner without its noun.
 */
function isDeterminerOf(tokens: Token[], from: number, to: number, table: string): boolean {
  const next = tokens[to];
  if (to !== from + 1 || next === undefined || next.beginsSentence || next.gap !== '') return false;
  const word = tokens[from]?.text.toLowerCase() ?? '';
  const isPronoun =
    listed(table, 'pronoun').includes(word) && !['her', 'this', 'that', 'these', 'those'].includes(word);
  return (
    !isPronoun &&
    (['article', 'possessive', 'demonstrative'] as const).some(kind => listed(table, kind).includes(word))
  );
}

/**
 * The classes of the words that change the meaning, such as *not*, *may* or *all*. All negations are one class. *Will* and
 * *would* are also one class, and so on for other modal verbs.
 */
function senses(words: Token[], table: string): string[] {
  const counted = (['quantifier', 'widening', 'limit'] as const).flatMap(kind => seen(words, kind, table));
  const found = [...turning(words, table), ...counted].map(({ word, kind }) =>
    kind === 'negation' ? 'not' : (MODALS[word] ?? word.slice(0, 4)),
  );
  const text = words.flatMap(word => elements(word.text)).join(' ');
  if (/\b(?:had|has|have) to\b/u.test(text)) found.push('must');
  if (/\bdo(?:es)? not\b/u.test(text)) found.push('not');
  return [...new Set(found)];
}
const MODALS: Record<string, string> = {
  will: 'will',
  would: 'will',
  "'d": 'will',
  can: 'can',
  could: 'can',
  may: 'may',
  might: 'may',
  shall: 'shall',
  should: 'shall',
  must: 'must',
};

/**
 * Whether the bracket adds a verb of saying. With `[some say]`, the words would be from another person, so the bracket is
 * refused.
 */
const addsSaying = (ours: Token[], theirs: Token[], table: string) =>
  seen(ours, 'saying', table).length > 0 && seen(theirs, 'saying', table).length === 0;

const addsSign = (ours: Token[], theirs: Token[]) =>
  ours.some(({ text }) => /[\p{So}\p{Sm}]/u.test(text)) &&
  !theirs.some(({ text }) => /[\p{So}\p{Sm}]/u.test(text));

/** Whether the bracket ends with a word that changes the meaning of the words after it: `[like] a king`, `[against] the plan`. */
const takesAlong = (words: Token[]): boolean => TAKING.has(words.at(-1)?.text.toLowerCase() ?? '');
const TAKING = new Set(
  'like against despite although though wie gegen comme contre como contra come contro jak przeciw как против як проти zoals tegen ضد'.split(
    ' ',
  ),
);

const isDate = (words: string[]) =>
  words.some(word => /^(?:1\d|20)\d\d$/u.test(word)) || words.some(word => MONTHS.has(word));
const MONTHS = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const REMARKS = new Set([
  'sic',
  'expletive',
  'inaudible',
  'unclear',
  'laughter',
  'laughs',
  'applause',
  'redacted',
  'name withheld',
]);
const JOINING = new Set(
  'and or but nor so yet for because that than though although while whereas who whom whose which where when if und oder aber dass et ou mais que qui y o pero i a и а но что'.split(
    ' ',
  ),
);
const ADDING = new Set([
  ...JOINING,
  ...'to of in on at by with from about after before during since until under over'.split(' '),
  ...'mit für von in an auf de avec à pour con para по в с на'.split(' '),
]);

/** Whether a bracket is the first or the last piece of the printed words; `null` if it is neither. */
export type Edge = 'start' | 'end' | null;

interface Bracket {
  words: Token[];
  /**
   * The words of the passage that the bracket replaces are `from` to `to`, without `to`. Both are equal if the bracket adds words
   * or replaces a word beyond the printed words.
   */
  from: number;
  to: number;
  edge: Edge;
  language: string;
  /** Words that are known to be names, in lower case. */
  names: ReadonlySet<string>;
}
