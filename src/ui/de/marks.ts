/**
 * The quotation marks of the language. Every paragraph of a quotation gets the opening mark, only the last gets the closing
 * mark.
 */
export const marks = { open: '„', close: '“' };

export const quoted = (words: string) => `${marks.open}${words}${marks.close}`;
