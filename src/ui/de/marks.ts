/** The quotation marks of the language. Each paragraph of a longer quotation has an opening one, the last has the closing one. */
export const marks = { open: '„', close: '“' };

export const quoted = (words: string) => `${marks.open}${words}${marks.close}`;
