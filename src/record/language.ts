import { SITE } from '../site.ts';

/** Attributes for words of one language among words of another; none where it is the same. */
export function inLanguage(
  lang: string = SITE.language,
  around: string = SITE.language,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang === around ? {} : { lang, dir: directionOf(lang) };
}

/** Which way a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}
