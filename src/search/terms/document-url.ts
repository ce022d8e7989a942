/**
 * Returns a word that replaces the URL of a document in the index, or `null` if the text is not a URL. The word is the same for
 * `http` and `https`, and with or without `www.`, `m.`, `amp.`, a final slash, a fragment and tracking parameters. A URL without
 * a scheme must begin with `www.` or have a path.
 */
export function urlForm(text: string): string | null {
  const written = text.trim();
  if (/\s/u.test(written) || !/^(?:https?:\/\/|www\.)\S+|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S+$/iu.test(written))
    return null;
  const url = URL.parse(/^https?:/iu.test(written) ? written : `https://${written}`);
  if (!url) return null;
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|mc_\w+|ref|cmpid)$/iu.test(name)) url.searchParams.delete(name);
  const host = url.host.replace(/^(?:www|m|amp)\./u, '');
  return `u${digest(host + url.pathname.replace(/\/+$/u, '') + url.search)}u`;
}

/** FNV-1a with 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/), in base 36. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(36);
}
