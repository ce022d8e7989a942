/** The most that quotes, lists or emphasis may be nested. Real content is never deeper, and deeper trees could exhaust the stack. */
export const MOST_NESTED = 100;
