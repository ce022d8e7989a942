/**
 * May the mark at `index` open a quotation inside a Hebrew word, as in `ה"מים שבאו"` (“the ‘waters that came’”)? One to three
 * prefix letters must be before the mark, and at least two letters after it. In an abbreviation, only one letter follows the mark
 * (`צה"ל`). `sign` returns the character at an index. Vowel points do not count.
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
