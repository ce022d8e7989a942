import { slug } from '../ids/quotation-id.ts';

/**
 * Returns the file name for a title, without `.md`. It is empty if no name can be made from the title. `language` is a BCP 47
 * tag. In German, *ä* becomes *ae* (transform `de-ASCII` of the Unicode CLDR). In other languages, *ä* becomes *a*.
 */
export const titleSlug = (title: string, language: string): string =>
  slug(
    /^de\b/iu.test(language)
      ? title.normalize('NFC').replace(/[äöüÄÖÜ]/gu, letter => `${slug(letter)}e`)
      : title,
  );
