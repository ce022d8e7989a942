/**
 * Replaces equal strings within a value by one string, also across calls, so that memory holds each only once. An article repeats
 * its URLs, names and days many times, and many articles repeat the same names. Changes the value itself and returns it.
 */
export function withSharedStrings<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) shareWithin(value as Record<string, unknown>);
  return value;
}

function shareWithin(fields: Record<string, unknown>): void {
  for (const key in fields) {
    const field = fields[key];
    if (typeof field === 'string') fields[key] = shared(field);
    else if (typeof field === 'object' && field !== null) shareWithin(field as Record<string, unknown>);
  }
}

function shared(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  known.set(text, text);
  return text;
}

/** The strings read last. Equal strings are usually read soon after each other, so a few are enough. */
const known = new Map<string, string>();
const MOST = 5000;
