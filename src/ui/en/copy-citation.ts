/** The button beside each text of a citation kit, and its message after a press. */
export const copy = 'Copy';
export const copyAs = (format: string) => `Copy as ${format}`;
export const copied = 'Copied';
export const copiedAs = (format: string) => `Copied as ${format}.`;
/** If the browser refuses to copy, the text is selected instead. */
export const selected = 'Selected';
export const notAllowed = 'The browser did not let us copy: the text is selected.';
