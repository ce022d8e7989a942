/** The button next to each citation of a quotation or source, and the messages after a click. */
export const copy = 'Copy';
export const copyAs = (format: string) => `Copy as ${format}`;
export const copied = 'Copied';
export const copiedAs = (format: string) => `Copied as ${format}.`;
/** If the browser refuses to copy, the text is selected instead. */
export const selected = 'Selected';
export const notAllowed = 'The browser did not let us copy: the text is selected.';
