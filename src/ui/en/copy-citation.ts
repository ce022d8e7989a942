/** The button beside each text of a citation kit, and what it says when it was pressed. */
export const copy = 'Copy';
export const copyAs = (format: string) => `Copy as ${format}`;
export const copied = 'Copied';
export const copiedAs = (format: string) => `Copied as ${format}.`;
/** Where the browser refuses to copy, the text is selected instead. */
export const selected = 'Selected';
export const notAllowed = 'The browser did not let us copy: the text is selected.';
