/**
 * Prepares the text of a page for the comparison: in NFC, with one kind of space and never two empty lines together. Invisible
 * characters are removed, because the rule `hidden-characters` forbids many of them in excerpts. Zero-width joiners and
 * non-joiners stay, because some scripts need them inside words.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\v\f]/gu, '\n')
    .replace(/\u2029/gu, '\n\n')
    .replace(/(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
