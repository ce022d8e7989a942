/**
 * Returns the anchor of a quotation that was removed for legal or privacy reasons. Its old id contains the speaker and some of
 * the words, so only a digest of the id may be published: FNV-1a, 64 bits, in base 36
 * (http://www.isthe.com/chongo/tech/comp/fnv/). The old id leads to the anchor, but the anchor does not show the id.
 */
export function removedAnchor(id: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(id))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return `removed--${hash.toString(36)}`;
}
