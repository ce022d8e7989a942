import { ARTICLE_LANGUAGE, PAGE_LANGUAGE } from '../language.ts';
import { directionOf } from '../words/direction.ts';

/** HTML attributes for content on a page, whose own sentences are in `PAGE_LANGUAGE`; none if both are the same. Without a language it is that of articles. */
export const contentLanguage = (lang: string = ARTICLE_LANGUAGE): LanguageAttributes =>
  inside(PAGE_LANGUAGE, lang);

/** HTML attributes for sentences of the site inside an article; none if both are the same. `around` is the language of the article. */
export const pageLanguage = (around: string = ARTICLE_LANGUAGE): LanguageAttributes =>
  inside(around, PAGE_LANGUAGE);

const inside = (around: string, lang: string): LanguageAttributes =>
  lang === around ? {} : { lang, dir: directionOf(lang) };

interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}
