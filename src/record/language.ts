import { ARTICLE_LANGUAGE, PAGE_LANGUAGE } from '../language.ts';
import { directionOf } from '../words/direction.ts';

/**
 * Returns the HTML attributes for content in the language `lang` on a page; none if it is the language of the page. Without
 * `lang`, the content has the language of articles.
 */
export const contentLanguage = (lang: string = ARTICLE_LANGUAGE): LanguageAttributes =>
  inside(PAGE_LANGUAGE, lang);

/**
 * Returns the HTML attributes for sentences of the site inside an article; none if the article has the same language. `around` is
 * the language of the article.
 */
export const pageLanguage = (around: string = ARTICLE_LANGUAGE): LanguageAttributes =>
  inside(around, PAGE_LANGUAGE);

const inside = (around: string, lang: string): LanguageAttributes =>
  lang === around ? {} : { lang, dir: directionOf(lang) };

interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}
