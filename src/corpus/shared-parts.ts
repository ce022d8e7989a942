/**
 * Replaces equal parts of an article by the same part, to save memory: equal strings, and equal speakers, trails and reasons. One
 * article repeats its URLs, names and days, and many articles repeat the same names. Long strings stay as they are. All empty
 * arrays become one array, which cannot be changed.
 *
 * Changes the value itself and returns it. The parts must not be changed afterwards.
 */
export function withSharedParts<Value>(value: Value): Value {
  return shared(value) as Value;
}

/** `field` is the name of the field that has the value, or that has the array with the value. */
function shared(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? value : known(texts, value, value);
  if (typeof value !== 'object' || value === null) return value;
  // Two loops, because `for … in` is slow for arrays.
  if (Array.isArray(value)) {
    if (value.length === 0) return EMPTY;
    for (let index = 0; index < value.length; index += 1) value[index] = shared(value[index], field);
  } else {
    const fields = value as Record<string, unknown>;
    for (const key in fields) fields[key] = shared(fields[key], key);
  }
  return REPEATED.has(field) ? known(objects, JSON.stringify(value), value) : value;
}

/** Returns the value that an earlier call had for this key, or else `value`. */
function known<Part>(parts: Map<string, Part>, key: string, value: Part): Part {
  const before = parts.get(key);
  if (before !== undefined) return before;
  if (parts.size >= MOST) parts.clear();
  parts.set(key, value);
  return value;
}

/** Fields of a quotation whose values are objects and repeat in other quotations. */
const REPEATED = new Set(['speaker', 'trail', 'reason']);

const EMPTY: readonly unknown[] = Object.freeze([]);

/** The last strings and objects. Equal ones usually come soon after each other, so `MOST` of each are enough. */
const texts = new Map<string, string>();
const objects = new Map<string, unknown>();
const MOST = 5000;
/** In UTF-16 units. Longer strings are words of quotations and excerpts, which seldom repeat. */
const LONGEST = 200;
