import { slug } from '../ids/quotation-id.ts';

/**
 * The name of a file for a title in this language, a BCP 47 tag; empty if none can be made. German letters are written as Germans do
 * without them, *ä* as *ae* (transform `de-ASCII` of the Unicode CLDR); in other languages *ä* gives *a*.
 */
export const titleSlug = (title: string, language: string): string =>
  slug(
    /^de\b/iu.test(language)
      ? title.normalize('NFC').replace(/[äöüÄÖÜ]/gu, letter => `${slug(letter)}e`)
      : title,
  );
