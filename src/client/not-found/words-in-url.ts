/** The words of a URL: those of its fragment, which name a quotation, else of the last part of its path. Malformed escapes stay as written. */
export function wordsInUrl(path: string, fragment: string): string {
  const last = fragment.slice(1) || path.split('/').findLast(part => part !== '') || '';
  return decoded(last)
    .replace(/\.\w{1,5}$/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .slice(0, MOST_WORDS)
    .join(' ');
}

/** More words than a permalink has find nothing. */
const MOST_WORDS = 8;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
