import { SITE } from './site.ts';

/** Each of these languages has a folder in `src/ui/`. A site in any other language has the English texts. */
const UI_LANGUAGES = ['en', 'de'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** Returns the language of `src/ui/` for a BCP 47 tag: `de` for `de-AT`. Returns `null` if `src/ui/` does not have it. */
export const uiLanguageFor = (language: string): UiLanguage | null =>
  UI_LANGUAGES.find(one => one === primary(language)) ?? null;

/** The language of the headings, buttons and messages of this site. */
export const UI_LANGUAGE: UiLanguage = uiLanguageFor(SITE.language) ?? 'en';

/** The BCP 47 tag in the `lang` attribute of each page: the language of the site if `src/ui/` has it, otherwise `en`. */
export const PAGE_LANGUAGE: string = uiLanguageFor(SITE.language) === null ? UI_LANGUAGE : SITE.language;

/** The language of articles that do not name one, as a BCP 47 tag. */
export const ARTICLE_LANGUAGE: string = SITE.articleLanguage ?? SITE.language;

/**
 * The locale for dates and for sorting names: `SITE.locale`, but only if it is in the language of the page. A German page with
 * the locale `en-GB` uses `PAGE_LANGUAGE` instead.
 */
export const LOCALE: string = primary(SITE.locale) === primary(PAGE_LANGUAGE) ? SITE.locale : PAGE_LANGUAGE;

/** Returns the first part of a BCP 47 tag, in lower case: `de` for `de-AT`. */
function primary(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}

/** Returns language and country: `de_AT` for `de-AT`. A tag without a country gets the most likely country: `de_DE` for `de`. */
export function territory(tag: string): string {
  const known = territories.get(tag);
  if (known !== undefined) return known;
  const { language, region } = new Intl.Locale(tag).maximize();
  territories.set(tag, `${language}_${region}`);
  return `${language}_${region}`;
}

const territories = new Map<string, string>();
