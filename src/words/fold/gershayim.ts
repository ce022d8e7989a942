import { isWordCharacter } from '../characters.ts';
import { mayOpenAfterPrefix } from '../hebrew-prefix.ts';
import { isHebrew } from './letters.ts';
import type { Signs } from './signs.ts';

/**
 * Returns the indexes of the double marks that open a quotation inside a Hebrew word: `ה"מים … "`. One to three prefix letters
 * are before the opening mark, and a later mark closes the quotation at the end of a word. Any other mark inside a word belongs
 * to an abbreviation (`צה"ל`).
 */
export function gershayimThatQuote(characters: Signs): ReadonlySet<number> {
  const found = new Set<number>();
  let isClosedLater = false;
  for (let at = characters.length - 1; at > 0; at -= 1) {
    if (!'"״”“'.includes(characters[at] ?? ' ')) continue;
    const [before, after] = [characters[at - 1], characters[at + 1]];
    if (isHebrew(before) && isHebrew(after)) {
      if (!isClosedLater || !mayOpenAfterPrefix(index => characters[index], at)) continue;
      found.add(at);
      isClosedLater = false;
    } else isClosedLater = isWordCharacter(before) || '.,!?'.includes(before ?? ' ');
  }
  return found;
}
