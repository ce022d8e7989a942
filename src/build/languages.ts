import { ARTICLE_LANGUAGE, PAGE_LANGUAGE, uiLanguageFor } from '../language.ts';
import { SITE } from '../site.ts';

/** Returns one line for editors with the languages of pages and articles. */
export const languageLine = (): string =>
  `${noSentencesIn(SITE.language) ?? `Pages are in ${PAGE_LANGUAGE}.`} Articles without lang are in ${ARTICLE_LANGUAGE}.`;

/**
 * Returns a message for editors if `src/ui` has no sentences in the language: headings and buttons are then in English. Otherwise
 * returns `null`.
 */
export const noSentencesIn = (language: string): string | null =>
  uiLanguageFor(language) === null
    ? `src/ui has no ${language}: headings, buttons and messages are in English.`
    : null;
