import anyAscii from 'any-ascii';
import { slug } from '../ids/quotation-id.ts';

/**
 * Returns the slug of a tag or an author: `north-korea` for `North Korea`. Tags that differ only in case, accents or punctuation
 * share a slug. For a name such as `北京`, `slug` returns an empty text. Then the name is transliterated, so that it has a page,
 * too.
 */
export const tagSlug = (name: string): string => slug(name) || slug(anyAscii(name));
