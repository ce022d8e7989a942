import { PAGE_LANGUAGE } from '../language.ts';

/** Returns the `lang` attribute for words of the site in a text; none if the text has the same language. */
export const ourLanguage = (language: string): OurLanguage =>
  language === PAGE_LANGUAGE ? {} : { lang: PAGE_LANGUAGE };

export type OurLanguage = { lang?: string };
