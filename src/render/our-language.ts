import { SITE } from '../site.ts';

/** Returns the `lang` attribute for words of the site in a text; none if the text has the same language. */
export const ourLanguage = (language: string): OurLanguage =>
  language === SITE.language ? {} : { lang: SITE.language };

export type OurLanguage = { lang?: string };
