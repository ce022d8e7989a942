/**
 * Returns the anchor of the notice about a quotation that was removed for legal or privacy reasons. `id` is the old id. It
 * contains the speaker and some of the words, so the page may show only a digest of it: FNV-1a, 64 bits, in base 36
 * (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function removedAnchor(id: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(id))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return `removed--${hash.toString(36)}`;
}
