/** The writing direction of a language. `lang` is a BCP 47 tag; a malformed tag throws a `RangeError`. */
export function directionOf(lang: string): Direction {
  const known = directions.get(lang);
  if (known) return known;
  const direction = new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
  directions.set(lang, direction);
  return direction;
}

const directions = new Map<string, Direction>();

type Direction = 'ltr' | 'rtl';
