import { PAGE_LANGUAGE } from '../language.ts';
import { directionOf } from '../words/direction.ts';

/**
 * Returns the HTML attributes for words of the site inside a text in `language`: `lang`, and `dir` if the text runs in the other
 * direction. Returns none if the text has the language of the site’s own words.
 */
export function ourLanguage(language: string): OurLanguage {
  if (language === PAGE_LANGUAGE) return {};
  const dir = directionOf(PAGE_LANGUAGE);
  return { lang: PAGE_LANGUAGE, ...(dir !== directionOf(language) && { dir }) };
}

export type OurLanguage = { lang?: string; dir?: 'ltr' | 'rtl' };
