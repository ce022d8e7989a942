/**
 * The most levels to which quotes, lists, emphasis or YAML may be nested. Real content is never deeper, and deeper trees could
 * exhaust the stack.
 */
export const MOST_NESTED = 100;
