/** A query as Pagefind takes it: each phrase by itself, and the other words together. A result must have all of them. */
export interface Query {
  words: string;
  phrases: string[];
}

/**
 * Parses what was typed. Words between double quotation marks of any kind are a phrase, and so is a whole query between single ones. A mark
 * without its partner is dropped. Signs at the edges of words (`$50bn`, `(£39bn)`) are dropped too, as in the index.
 */
export function parseQuery(typed: string): Query {
  const plain = typed
    .normalize('NFC')
    .replace(/[“”„‟«»]/gu, '"')
    .trim()
    .replace(/^(['‘])(.+)['’]$/u, (whole, _mark, inner: string) =>
      inner.includes('"') ? whole : `"${inner}"`,
    );
  const phrases: string[] = [];
  const rest = plain.replace(/"([^"]*)"/gu, (_whole, inner: string) => {
    phrases.push(indexedWords(inner));
    return ' ';
  });
  return { words: indexedWords(rest), phrases: phrases.filter(phrase => phrase !== '') };
}

/** Words without signs at their edges, as in the index. Signs alone are no word. */
const indexedWords = (text: string): string =>
  text
    .replace(/[‘’‚‛]/gu, "'")
    .split(/\s+/u)
    .map(word => word.replace(/^[^\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_]+$/gu, ''))
    .filter(word => word !== '')
    .join(' ');
