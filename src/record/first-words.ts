const MOST_WORDS = 4;

/** The first words of a quotation, enough to recognise it. */
export const firstWords = (text: string): string => text.split(/\s+/u).slice(0, MOST_WORDS).join(' ');
