import { isWordCharacter } from '../characters.ts';
import { isHebrew } from './letters.ts';
import type { Signs } from './signs.ts';

/**
 * The double marks between two Hebrew letters that open a quotation: a prefix letter stands before them (`ה"מים … "`), and a later mark closes
 * the quotation at the end of a word. All others belong to an abbreviation (`צה"ל`). Returns their places among the characters.
 */
export function gershayimThatQuote(characters: Signs): ReadonlySet<number> {
  const found = new Set<number>();
  let isClosedLater = false;
  for (let at = characters.length - 1; at > 0; at -= 1) {
    if (!'"״”“'.includes(characters[at] ?? ' ')) continue;
    const [before, after] = [characters[at - 1], characters[at + 1]];
    if (isHebrew(before) && isHebrew(after)) {
      if (isClosedLater) found.add(at);
      if (isClosedLater) isClosedLater = false;
    } else isClosedLater = isWordCharacter(before) || '.,!?'.includes(before ?? ' ');
  }
  return found;
}
