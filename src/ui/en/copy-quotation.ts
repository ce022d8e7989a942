/** The button on the card of a quotation, and what it says when it was pressed. */
export const copyWithSource = 'Copy with source';
export const copied = 'Copied.';
export const notCopied = 'Not copied: the record has it.';
