import { SITE } from '../site.ts';

/** The language of what the site adds to a text, where that has another. */
export const ourLanguage = (language: string): OurLanguage =>
  language === SITE.language ? {} : { lang: SITE.language };

export type OurLanguage = { lang?: string };
