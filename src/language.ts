import { SITE } from './site.ts';

/** The languages in which `src/ui/` has the sentences of the site, each in a folder. A site in any other language has those in English. */
const UI_LANGUAGES = ['en', 'de'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** The language of `src/ui/` for a BCP 47 tag, by its first part: `de` for `de-AT`. `null` if there is none. */
export const uiLanguageFor = (language: string): UiLanguage | null =>
  UI_LANGUAGES.find(one => one === primary(language)) ?? null;

/** The language whose sentences this site has. */
export const UI_LANGUAGE: UiLanguage = uiLanguageFor(SITE.language) ?? 'en';

/** The same in BCP 47, as each page names it: the language of the site, if `src/ui/` has it. */
export const PAGE_LANGUAGE: string = uiLanguageFor(SITE.language) === null ? UI_LANGUAGE : SITE.language;

/** The language of articles that name none, in BCP 47. */
export const ARTICLE_LANGUAGE: string = SITE.articleLanguage ?? SITE.language;

/** How pages write dates and sort names: the locale of the settings, unless it belongs to another language. */
export const LOCALE: string = primary(SITE.locale) === primary(PAGE_LANGUAGE) ? SITE.locale : PAGE_LANGUAGE;

/** The first part of a BCP 47 tag, in lower case. */
function primary(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}
