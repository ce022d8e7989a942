/**
 * Makes the text of a page comparable: NFC, every kind of space as one, an empty line between paragraphs, and none of the characters that
 * nobody sees (soft hyphens, zero-width spaces, direction marks), which the comparison would report as hidden changes. Joiners inside words stay.
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
