import { ARTICLE_LANGUAGE, PAGE_LANGUAGE, uiLanguageFor } from '../language.ts';
import { SITE } from '../site.ts';

/** Returns one line for editors that names the languages of pages and articles. */
export const languageLine = (): string =>
  `${noSentencesIn(SITE.language) ?? `Pages are in ${PAGE_LANGUAGE}.`} Articles without lang are in ${ARTICLE_LANGUAGE}.`;

/**
 * Returns a message that headings, buttons and messages are in English, because `src/ui` does not have the language. `null` if
 * `src/ui` has it.
 */
export const noSentencesIn = (language: string): string | null =>
  uiLanguageFor(language) === null
    ? `src/ui has no ${language}: headings, buttons and messages are in English.`
    : null;
