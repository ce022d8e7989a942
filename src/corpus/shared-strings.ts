/**
 * Replaces each text below a value by the equal text that was read before, so that it is in memory once: URLs, names and days of an article
 * stand in it many times, and names in many articles. Returns the value.
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

/** Equal texts stand near each other, so few need to be known. */
const known = new Map<string, string>();
const MOST = 5000;
