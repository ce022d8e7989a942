/** Quotes in quotes, lists in lists, emphasis in emphasis: deeper is no content, and what walks the tree could run out of its stack. */
export const MOST_NESTED = 100;
