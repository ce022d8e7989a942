import { ARTICLE_LANGUAGE, PAGE_LANGUAGE, uiLanguageFor } from '../language.ts';
import { SITE } from '../site.ts';

/** Says in one line for editors which languages the site has. */
export const languageLine = (): string =>
  `${noSentencesIn(SITE.language) ?? `Pages are in ${PAGE_LANGUAGE}.`} Articles without lang are in ${ARTICLE_LANGUAGE}.`;

/** Says that the sentences around the content are in English, because `src/ui` does not have the language; `null` if it has. */
export const noSentencesIn = (language: string): string | null =>
  uiLanguageFor(language) === null
    ? `src/ui has no ${language}: headings, buttons and messages are in English.`
    : null;
