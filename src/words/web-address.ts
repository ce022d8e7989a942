/**
 * What is wrong with an address, and what to write instead, or `null` if it is a plain http(s) one. Stricter than `URL`: what a reader sees
 * is what opens.
 */
export function addressFault(address: string): string | null {
  if (INVISIBLE.test(address)) return 'holds a space, a control character or a direction mark: take it out';
  if (address.startsWith('//')) return 'has no scheme: write `https:` before it';
  if (!/^https?:\/\//iu.test(address))
    return /^[a-z][a-z0-9+.-]*:/iu.test(address)
      ? 'is not an http or https address: write one that begins with `https://`'
      : 'has no scheme: write the whole address, from `https://` on';
  const authority = /^https?:\/\/([^/?#]*)/iu.exec(address)?.[1] ?? '';
  if (authority === '') return 'has no host: write the whole address';
  if (authority.includes('\\')) return 'holds a backslash: write `/`';
  if (authority.includes('@')) return 'holds a user name before the host: take it out';
  if (!/^[\u0021-\u007E]+$/u.test(authority)) return notAscii(address);
  if (!HOST.test(authority) || !URL.canParse(address)) return 'has no valid host: write the whole address';
  return null;
}

/** What is wrong with the target of a link in the text, or `null`: paths and mailto are allowed there too. */
export function linkFault(address: string): string | null {
  if (INVISIBLE.test(address.replaceAll(' ', ''))) return addressFault(address);
  if (/^mailto:/iu.test(address)) return null;
  const hasScheme = /^[a-z][a-z0-9+.-]*:/iu.test(address) || /^[/\\]{2}/u.test(address);
  return hasScheme ? addressFault(address.replace(/^[/\\]{2}/u, '//')) : null;
}

/** Spaces, control and format characters: direction marks, zero-width characters, soft hyphens. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Z}]/u;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?::\d+)?$/iu;

function notAscii(address: string): string {
  const host = URL.canParse(address) ? `, \`${new URL(address).hostname}\`` : '';
  return `has a host with letters outside ASCII, which may look like another: write it as punycode${host}`;
}
