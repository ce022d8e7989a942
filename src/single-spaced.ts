/**
 * Replaces each run of white space by one space. The pattern does not match a single space, because a replacement
 * costs more than the search.
 */
export const singleSpaced = (text: string): string => text.replace(/[^\S ]\s*| \s+/gu, ' ');
