import { PAGE_LANGUAGE } from '../language.ts';
import { directionOf } from '../words/direction.ts';

/**
 * Returns `lang`, and `dir` if it differs, for words of the site inside a text in `language`. Returns no attributes if the text
 * is in the language of these words.
 */
export function ourLanguage(language: string): OurLanguage {
  if (language === PAGE_LANGUAGE) return {};
  const dir = directionOf(PAGE_LANGUAGE);
  return { lang: PAGE_LANGUAGE, ...(dir !== directionOf(language) && { dir }) };
}

export type OurLanguage = { lang?: string; dir?: 'ltr' | 'rtl' };
