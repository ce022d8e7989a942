/**
 * The query as Pagefind takes it: curly and foreign double marks become straight ones, which ask for the exact phrase when they enclose
 * the whole query; a mark without its partner is dropped.
 */
export function pagefindQuery(typed: string): string {
  const plain = typed
    .normalize('NFC')
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
  const phrase = /^"([^"]+)"$/u.exec(plain)?.[1]?.trim();
  return phrase ? `"${phrase}"` : plain.replaceAll('"', ' ').replace(/\s+/gu, ' ').trim();
}
