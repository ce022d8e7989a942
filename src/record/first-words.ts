const MOST_WORDS = 4;

/** Returns the first few words of a quotation, which readers can recognise. */
export const firstWords = (text: string): string => text.split(/\s+/u).slice(0, MOST_WORDS).join(' ');
