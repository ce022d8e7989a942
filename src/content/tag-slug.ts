import anyAscii from 'any-ascii';
import { slug } from '../ids/quotation-id.ts';

/**
 * Returns the slug of a tag or an author: `north-korea` for `North Korea`. Tags that differ only in case, accents or punctuation
 * have the same slug. A name of which `slug` keeps nothing, because it is in another script, is transliterated letter by letter,
 * so that it has a page, too.
 */
export const tagSlug = (name: string): string => slug(name) || slug(anyAscii(name));
