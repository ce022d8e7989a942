import { ARTICLE_LANGUAGE, PAGE_LANGUAGE } from '../language.ts';
import { directionOf } from '../words/direction.ts';

/**
 * Returns the HTML attributes for content in the language `lang` on a page. Returns none if `lang` is the language of the page.
 * Without `lang`, the content is in the default language of articles.
 */
export const contentLanguage = (lang: string = ARTICLE_LANGUAGE): LanguageAttributes =>
  inside(PAGE_LANGUAGE, lang);

/**
 * Returns the HTML attributes for sentences of the site inside an article. `around` is the language of the article. Returns none
 * if the sentences are in the same language.
 */
export const pageLanguage = (around: string = ARTICLE_LANGUAGE): LanguageAttributes =>
  inside(around, PAGE_LANGUAGE);

const inside = (around: string, lang: string): LanguageAttributes =>
  lang === around ? {} : { lang, dir: directionOf(lang) };

interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}
