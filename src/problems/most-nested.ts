/**
 * Blockquotes, lists, emphasis and YAML may be nested to at most this many levels. Real content is never deeper, and deeper trees
 * could exhaust the stack.
 */
export const MOST_NESTED = 100;
