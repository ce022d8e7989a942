import { SITE } from './site.ts';

/** The languages of the texts in `src/ui/`, with a folder for each. A site in any other language has the English texts. */
const UI_LANGUAGES = ['en', 'de'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** The language of `src/ui/` for a BCP 47 tag, found by its first part: `de` for `de-AT`. `null` if there is none. */
export const uiLanguageFor = (language: string): UiLanguage | null =>
  UI_LANGUAGES.find(one => one === primary(language)) ?? null;

/** The language of the headings, buttons and messages of this site. */
export const UI_LANGUAGE: UiLanguage = uiLanguageFor(SITE.language) ?? 'en';

/** The BCP 47 tag in the `lang` attribute of each page: the language of the site if `src/ui/` has it, otherwise `en`. */
export const PAGE_LANGUAGE: string = uiLanguageFor(SITE.language) === null ? UI_LANGUAGE : SITE.language;

/** The language of articles that do not name one, as a BCP 47 tag. */
export const ARTICLE_LANGUAGE: string = SITE.articleLanguage ?? SITE.language;

/**
 * The locale for dates and for sorting names. It is the locale in the settings if this locale is in the language of the page,
 * otherwise `PAGE_LANGUAGE`.
 */
export const LOCALE: string = primary(SITE.locale) === primary(PAGE_LANGUAGE) ? SITE.locale : PAGE_LANGUAGE;

/** The first part of a BCP 47 tag, in lower case. */
function primary(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}
