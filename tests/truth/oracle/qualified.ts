import { seen, tableFor } from './kinds.ts';
import { listed } from './lists.ts';
import type { Text, Token } from './tokens.ts';

/**
 * Whether the word at `at` qualifies its printed neighbour, as *former* or *less* does. A bracket may add *former*, because
 * readers see it, but `[…]` may not leave it out. `isBefore` means that the word is before the printed words. After them,
 * *former* counts only in Arabic and the Romance languages, where it may follow the noun.
 */
export function qualifies(tokens: Token[], at: number, language: string, isBefore: boolean): boolean {
  const shift = Math.max(0, at - 3);
  const around = tokens.slice(shift, at + 4);
  const table = tableFor(tokens.slice(at, at + 1), language) ?? '';
  const isHere = ({ from, to }: { from: number; to: number }) => from + shift <= at && at <= to + shift;
  if (seen(around, 'limit', table).some(isHere)) return true;
  return seen(around, 'qualifier', table).some(isHere) && (isBefore || 'ar fr es it pt'.includes(table));
}

/**
 * Whether the omitted words `from` to `to` have a word that qualifies a printed word. The left-out word must touch a printed
 * word, or come after a printed article or similar word. `We met […] at noon` is honest for *We met the former mayor at noon*.
 * `isInside` means that the omission is inside a sentence.
 */
export function losesQualifier(
  passage: Text,
  from: number,
  to: number,
  language: string,
  isInside: boolean,
): boolean {
  const { tokens } = passage;
  const isOpen = !isMarked(passage, to);
  if (isOpen && qualifies(tokens, to - 1, language, true)) return true;
  const last = tokens.slice(Math.max(from, to - 4), to);
  const many = seen(last, 'quantifier', tableFor(last, language) ?? '');
  if (isOpen && many.some(one => one.to === last.length - 1)) return true;
  if (!isInside || isMarked(passage, from)) return false;
  if (qualifies(tokens, from, language, false)) return true;
  const table = tableFor(tokens.slice(from, to), language) ?? '';
  const before = tokens[from - 1]?.text.toLowerCase() ?? '';
  const isNoun = (['article', 'possessive', 'demonstrative'] as const).some(kind =>
    listed(table, kind).includes(before),
  );
  return isOpen && isNoun && seen(tokens.slice(from, to), 'qualifier', table).length > 0;
}

/**
 * Whether the omitted words end with a word that needs the printed words after it: *until* the war ends, *against the* war, the
 * man *who* killed. The words in italics are left out. Only an article or a word such as *his* may follow *against*. Without
 * *against*, nobody can tell what the printed words say, so this is a warning.
 *
 * Before *and* nothing is lost: he looked *after* and fed them. In Japanese and Korean, this word is after its clause, so there
 * the first omitted word counts.
 */
export function isCutOpen(passage: Text, from: number, to: number, language: string): boolean {
  const { tokens } = passage;
  const table = tableFor(tokens.slice(from, to), language) ?? '';
  const shift = Math.max(0, from - 1);
  const all = seen(tokens.slice(shift, to), 'governor', table).map(one => ({
    from: one.from + shift,
    to: one.to + shift,
  }));
  if (table === 'ja' || table === 'ko') return !isMarked(passage, from) && all.some(one => one.from === from);
  const next = tokens[to]?.text.toLowerCase() ?? '';
  if (isMarked(passage, to) || (COORDINATING[table] ?? '').split(' ').includes(next)) return false;
  const isSmall = (at: number) =>
    (['article', 'possessive', 'demonstrative'] as const).some(kind =>
      listed(table, kind).includes(tokens[at]?.text.toLowerCase() ?? ''),
    );
  return all.some(one => {
    const rest = Array.from({ length: to - one.to - 1 }, (_, index) => one.to + 1 + index);
    return one.from >= from && rest.every(isSmall);
  });
}

/** Whether a comma, dash or round bracket is before the word at `at`. */
export const isMarked = ({ tokens, tail }: Text, at: number) => /[,–()،、]/u.test(tokens[at]?.gap ?? tail);

const COORDINATING: Record<string, string> = {
  en: 'and or but',
  de: 'und oder aber',
  fr: 'et ou mais',
  es: 'y e o pero',
  it: 'e ed o ma',
  pt: 'e ou mas',
  nl: 'en of maar',
  pl: 'i lub ale',
  ru: 'и или но а',
  uk: 'і й та або але',
  ar: 'و أو',
};
