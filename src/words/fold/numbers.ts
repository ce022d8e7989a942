import { isCurrency, isDigit, isSpace, isWordCharacter } from '../characters.ts';
import { isMark, isShortDash } from './letters.ts';
import { joined, type Signs } from './signs.ts';

/**
 * Counts the characters before the digits of a number: 3 in `−$.5`, for the sign, currency symbol and decimal point. 0 if no
 * digit follows. Directly after a letter or digit, the result is 0 too, except for a currency symbol after a letter: `US$50`.
 */
export function numberPrefixLength(characters: Signs, start: number): number {
  const before = characters[start - 1];
  let index = start;
  if (isSign(characters[index], before)) index += 1;
  if (isCurrency(characters[index]) && !isDigit(characters[index - 1])) index += 1;
  else if (isWordCharacter(before)) return 0;
  if (characters[index] === '.' && characters[index - 1] !== '.') index += 1;
  return isDigit(characters[index]) ? index - start : 0;
}

function isSign(character: string | undefined, before: string | undefined): boolean {
  if (character === undefined || isWordCharacter(before)) return false;
  if ('−-+'.includes(character)) return true;
  return (
    isShortDash(character) && (before === undefined || isSpace(before) || before === '(' || isMark(before))
  );
}

/**
 * Returns where a number ends, with its groups of three digits after spaces (`1 000`) and its percent sign. `end` is the end of
 * the word so far, and the result if the word does not end with a digit.
 */
export function numberEnd(characters: Signs, start: number, end: number): number {
  if (!isDigit(characters[end - 1])) return end;
  let index = end;
  if (/^[^\p{L}\p{N}]*\p{N}{1,3}$/u.test(joined(characters, start, end)) && end - start <= 6) {
    while (isGroup(characters, index)) index += 4;
    if (index > end && ',.'.includes(characters[index] ?? ' ') && isDigit(characters[index + 1])) {
      index += 1;
      while (isDigit(characters[index])) index += 1;
    }
  }
  return '%‰'.includes(characters[index] ?? ' ') ? index + 1 : index;
}

const isGroup = (characters: Signs, at: number) =>
  isSpace(characters[at]) &&
  characters[at] !== '\n' &&
  [1, 2, 3].every(step => isDigit(characters[at + step])) &&
  !isWordCharacter(characters[at + 4]);

/** Writes `1 000` and `1٬000` as `1,000`. */
export const plainNumber = (word: string): string =>
  /\p{N}[\s٬]\p{N}/u.test(word) ? word.replace(/(?<=\p{N})[\s٬](?=\p{N})/gu, ',') : word;
