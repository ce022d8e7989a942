/**
 * Returns the first words of the fragment, which names a quotation: `jane-doe-no-war` → `jane doe no war`. Without a fragment,
 * returns the first words of the last part of the path: `/articles/a-long-war.html` → `a long war`. If a percent escape is
 * malformed, no escape is decoded.
 */
export function wordsInUrl(path: string, fragment: string): string {
  const last = fragment.slice(1) || path.split('/').findLast(part => part !== '') || '';
  return decoded(last)
    .replace(/\.\w{1,5}$/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .slice(0, MOST_WORDS)
    .join(' ');
}

/** Enough for the name of a speaker and the first words of a quotation. */
const MOST_WORDS = 8;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
