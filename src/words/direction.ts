/** Which way a language is written. */
export function directionOf(lang: string): Direction {
  const known = directions.get(lang);
  if (known) return known;
  const direction = new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
  directions.set(lang, direction);
  return direction;
}

/** Every page asks, and of few languages. */
const directions = new Map<string, Direction>();

type Direction = 'ltr' | 'rtl';
