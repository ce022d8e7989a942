/** The buttons on the clipping of a quotation, and the messages after a click. */
export const copyWithSource = 'Copy with source';
export const copied = 'Copied.';
export const notCopied = 'Not copied: the record has it.';
export const copyLink = 'Copy link';
