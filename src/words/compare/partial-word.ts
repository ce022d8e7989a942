import { NUMBER } from '../turning/classes.ts';
import { classify } from '../turning/classify.ts';
import { turningKeys } from '../turning/turning-keys.ts';
import type { Fault } from './fault.ts';
import type { Frame } from './frame.ts';
import { mayReplaceEnding } from './inflection.ts';
import { sameWord } from './same-word.ts';
import type { PartialPiece } from './segments.ts';

const LONGEST_ENDING = 8;
/** With a shorter stem than this, a word with a forbidden ending is a different word. */
const LEAST_STEM = 3;

/**
 * Returns a function that compares a printed word such as `[T]he` with a word of the evidence. The function returns `null` if the
 * printed word may replace the word of the evidence, and a fault if the rules forbid this. It returns `undefined` if the two are
 * different words.
 *
 * Contract: the case of letters in brackets does not count (`[T]he`). Letters at the end may replace another ending of the same
 * word (`help[ing]`). They may not do so in a number, nor if this adds or removes a turning word. An ending that does not fit the
 * word is a fault too, if the stem has at least `LEAST_STEM` letters. Any other change (`[un]likely`) makes a different word.
 */
export function partialWord({ word, parts }: PartialPiece, isFirst: boolean, { language }: Frame) {
  const turningOf = (one: string) => turningKeys([one], classify({ words: [one] }, language)).join(' ');
  const isNumber = (one: string) => ((classify({ words: [one] }, language)[0] ?? 0) & NUMBER) !== 0;
  const [stem, ending, ...rest] = parts;
  const hasEnding = typeof stem === 'string' && typeof ending === 'object' && rest.length === 0;
  return (seen: string): Fault | null | undefined => {
    if (sameLetters(parts, seen, isFirst, language)) return null;
    if (!hasEnding || !sameWord(stem, seen.slice(0, stem.length), isFirst, language)) return undefined;
    const replaced = seen.slice(stem.length);
    if (replaced.length > LONGEST_ENDING || ending.letters.length > LONGEST_ENDING) return undefined;
    const isLicensed = mayReplaceEnding(stem, ending.letters, replaced, language);
    const shown = parts.map(part => (typeof part === 'string' ? part : `[${part.letters}]`)).join('');
    if (turningOf(word) !== turningOf(seen) || isNumber(word) || isNumber(seen))
      return { kind: 'hidden-change', printed: shown, seen };
    if (isLicensed) return null;
    if (stem.length < LEAST_STEM) return undefined;
    return { kind: 'bracket-replaces-a-word', printed: shown, seen };
  };
}

function sameLetters(
  parts: PartialPiece['parts'],
  seen: string,
  isFirst: boolean,
  language: string,
): boolean {
  let at = 0;
  return (
    parts.every((part, index) => {
      const printed = typeof part === 'string' ? part : part.letters;
      const there = seen.slice(at, at + printed.length);
      at += printed.length;
      return typeof part === 'string'
        ? sameWord(printed, there, isFirst && index === 0, language)
        : printed.toLowerCase() === there.toLowerCase();
    }) && at === seen.length
  );
}
