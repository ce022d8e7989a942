import { slug } from '../ids/quotation-id.ts';

/**
 * Returns the file name for a title, without its ending; empty if the title gives none. `language` is a BCP 47 tag. In German,
 * *ä* becomes *ae* (transform `de-ASCII` of the Unicode CLDR); in other languages, *ä* becomes *a*.
 */
export const titleSlug = (title: string, language: string): string =>
  slug(
    /^de\b/iu.test(language)
      ? title.normalize('NFC').replace(/[äöüÄÖÜ]/gu, letter => `${slug(letter)}e`)
      : title,
  );
