import { SITE } from '../site.ts';
import { directionOf } from '../words/direction.ts';

/** HTML attributes for words in one language inside text in another; none if both are the same. */
export function inLanguage(
  lang: string = SITE.language,
  around: string = SITE.language,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang === around ? {} : { lang, dir: directionOf(lang) };
}
