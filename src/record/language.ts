import { ARTICLE_LANGUAGE, PAGE_LANGUAGE } from '../language.ts';
import { directionOf } from '../words/direction.ts';

/**
 * Returns `lang` and `dir` for an element with content in the language `lang`. Returns no attributes if `lang` is the language of
 * the page. The default is the default language of articles.
 */
export const contentLanguage = (lang: string = ARTICLE_LANGUAGE): LanguageAttributes =>
  inside(PAGE_LANGUAGE, lang);

/**
 * Returns `lang` and `dir` for an element with words of the site inside an article. `around` is the language of the article.
 * Returns no attributes if both are in the same language.
 */
export const pageLanguage = (around: string = ARTICLE_LANGUAGE): LanguageAttributes =>
  inside(around, PAGE_LANGUAGE);

const inside = (around: string, lang: string): LanguageAttributes =>
  lang === around ? {} : { lang, dir: directionOf(lang) };

interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}
