import { SITE } from '../site.ts';
import { directionOf } from '../words/direction.ts';

/** Attributes for words of one language among words of another; none where it is the same. */
export function inLanguage(
  lang: string = SITE.language,
  around: string = SITE.language,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang === around ? {} : { lang, dir: directionOf(lang) };
}
