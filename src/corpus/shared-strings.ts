/**
 * Replaces equal strings in a value by the same string, to save memory. One article repeats its URLs, names and days, and many
 * articles repeat the same names. Long strings stay as they are. All empty arrays become one array, which cannot be changed.
 * Changes the value itself and returns it.
 */
export function withSharedStrings<Value>(value: Value): Value {
  return shared(value) as Value;
}

function shared(value: unknown): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? value : known(value);
  if (typeof value !== 'object' || value === null) return value;
  // Two loops, because `for … in` is slow for arrays.
  if (Array.isArray(value)) {
    if (value.length === 0) return EMPTY;
    for (let index = 0; index < value.length; index += 1) value[index] = shared(value[index]);
  } else {
    const fields = value as Record<string, unknown>;
    for (const key in fields) fields[key] = shared(fields[key]);
  }
  return value;
}

function known(text: string): string {
  const before = texts.get(text);
  if (before !== undefined) return before;
  if (texts.size >= MOST) texts.clear();
  texts.set(text, text);
  return text;
}

const EMPTY: readonly unknown[] = Object.freeze([]);

/** The last strings. Equal strings usually come soon after each other, so `MOST` strings are enough. */
const texts = new Map<string, string>();
const MOST = 5000;
/** In UTF-16 units. Longer strings are words of quotations and excerpts, which seldom repeat. */
const LONGEST = 200;
