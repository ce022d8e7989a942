/** The buttons on the clipping of a quotation, and the messages after a click. */
export const copyWithSource = 'Mit Quelle kopieren';
export const copied = 'Kopiert.';
export const notCopied = 'Nicht kopiert: Der Text steht bei den Belegen.';
export const copyLink = 'Link kopieren';
