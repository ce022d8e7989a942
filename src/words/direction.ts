/** The writing direction of a language, given by its BCP 47 tag. */
export function directionOf(lang: string): Direction {
  const known = directions.get(lang);
  if (known) return known;
  const direction = new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
  directions.set(lang, direction);
  return direction;
}

/** Cached, since every page asks and a site has few languages. */
const directions = new Map<string, Direction>();

type Direction = 'ltr' | 'rtl';
