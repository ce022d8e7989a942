import anyAscii from 'any-ascii';
import { slug } from '../ids/quotation-id.ts';

/**
 * The name of a tag or an author in a URL: `north-korea` for `North Korea`. Tags that differ by case, accents or punctuation have the same. A name
 * in a script that `slug` does not write is romanised letter by letter, so that it has a page as well.
 */
export const tagSlug = (name: string): string => slug(name) || slug(anyAscii(name));
