/** The button next to each citation of a quotation or source, and the messages after a click. */
export const copy = 'Kopieren';
export const copyAs = (format: string) => `Als ${format} kopieren`;
export const copied = 'Kopiert';
export const copiedAs = (format: string) => `Als ${format} kopiert.`;
/** If the browser refuses to copy, the text is selected instead. */
export const selected = 'Markiert';
export const notAllowed = 'Der Browser hat das Kopieren nicht erlaubt: Der Text ist markiert.';
