/**
 * Returns the first words in a URL, separated by spaces. The words come from the fragment, because a fragment names a quotation.
 * Without a fragment, they come from the last part of the path. A file extension is left out. If a percent escape is malformed,
 * nothing is decoded.
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

/** At most this many words are searched for. They are enough for the name of a speaker and the first words of a quotation. */
const MOST_WORDS = 8;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
