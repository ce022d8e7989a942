import anyAscii from 'any-ascii';
import { slug } from '../ids/quotation-id.ts';

/**
 * Returns the slug of a tag or an author: `north-korea` for `North Korea`. Tags that differ only in case, accents or punctuation
 * share a slug. From a name in another script, `slug` keeps nothing. Such a name is transliterated letter by letter, so that it
 * has a page, too.
 */
export const tagSlug = (name: string): string => slug(name) || slug(anyAscii(name));
