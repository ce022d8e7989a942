/** The button on the card of a quotation, and its message after a press. */
export const copyWithSource = 'Copy with source';
export const copied = 'Copied.';
export const notCopied = 'Not copied: the record has it.';
