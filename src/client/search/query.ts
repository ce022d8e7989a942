/** A query as Pagefind can be asked: each phrase by itself, and the other words together. All parts must be found. */
export interface Query {
  words: string;
  phrases: string[];
}

/**
 * Takes apart what was typed. Words between double marks of any kind, straight or curly, are a phrase, and so is the whole between
 * single ones; a mark without its partner is dropped. Signs at the edges of words (`$50bn`, `(£39bn)`) go, as the index drops them.
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
    phrases.push(indexed(inner));
    return ' ';
  });
  return { words: indexed(rest), phrases: phrases.filter(phrase => phrase !== '') };
}

/** Words as the index has them at their edges; what is nothing but signs is no word. */
const indexed = (text: string): string =>
  text
    .replace(/[‘’‚‛]/gu, "'")
    .split(/\s+/u)
    .map(word => word.replace(/^[^\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_]+$/gu, ''))
    .filter(word => word !== '')
    .join(' ');
