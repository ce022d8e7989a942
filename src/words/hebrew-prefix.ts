/**
 * May a mark after the prefix of a Hebrew word open a quotation, which a later mark may close: `ה"מים שבאו"` (“the ‘waters that
 * came’”)? In an abbreviation, the mark is before the last letter (`צה"ל`). `sign` returns the character at an index. Vowel points
 * do not count.
 */
export function mayOpenAfterPrefix(sign: (index: number) => string | undefined, index: number): boolean {
  const prefix = lettersFrom(sign, index, -1);
  return (
    prefix.length > 0 &&
    prefix.length <= LONGEST_PREFIX &&
    prefix.every(letter => PREFIXES.includes(letter)) &&
    lettersFrom(sign, index, 1).length >= 2
  );
}

/** Returns the Hebrew letters beside an index in one direction, at most one more than a prefix can have. */
function lettersFrom(sign: (index: number) => string | undefined, index: number, step: 1 | -1): string[] {
  const found: string[] = [];
  for (let at = index + step; found.length <= LONGEST_PREFIX; at += step) {
    const letter = sign(at) ?? '';
    if (LETTER.test(letter)) found.push(letter);
    else if (!POINT.test(letter)) break;
  }
  return found;
}

const LETTER = /[\p{Script=Hebrew}&&\p{L}]/v;
const POINT = /^\p{M}/u;
/** The article, conjunctions and prepositions that Hebrew writes as the first letters of a word. */
const PREFIXES = 'הוכלבמש';
const LONGEST_PREFIX = 3;
