import { PAGE_LANGUAGE } from '../language.ts';
import { directionOf } from '../words/direction.ts';

/**
 * Returns the attributes for words of the site in a text: their language, and their direction if the text has the other; none if the text has the
 * same language.
 */
export function ourLanguage(language: string): OurLanguage {
  if (language === PAGE_LANGUAGE) return {};
  const dir = directionOf(PAGE_LANGUAGE);
  return { lang: PAGE_LANGUAGE, ...(dir !== directionOf(language) && { dir }) };
}

export type OurLanguage = { lang?: string; dir?: 'ltr' | 'rtl' };
