const MOST_WORDS = 4;

/** Returns the first words of a quotation, by which readers can recognise the quotation. */
export const firstWords = (text: string): string => text.split(/\s+/u).slice(0, MOST_WORDS).join(' ');
