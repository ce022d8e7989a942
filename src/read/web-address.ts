/** What is wrong with an address, or `null` if it is a plain http(s) one. Stricter than `URL`: what a reader sees is what opens. */
export function addressFault(address: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0020\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u.test(address))
    return 'holds a space, a control character or a direction mark';
  if (address.startsWith('//')) return 'has no scheme';
  if (!/^https?:\/\//iu.test(address)) return 'is not an http or https address';
  if (!URL.canParse(address)) return 'is not a complete address';
  const authority = /^https?:\/\/([^/?#]*)/iu.exec(address)?.[1] ?? '';
  if (authority.includes('@')) return 'holds a user name before the host';
  if (authority.includes('\\')) return 'holds a backslash';
  if (!/^[\u0021-\u007E]+$/u.test(authority))
    return 'has a host with letters outside ASCII: write it as punycode';
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?::\d+)?$/iu.test(authority))
    return 'has no valid host name';
  return null;
}

/** Schemes that a link in the text may have. */
export function isSafeLink(address: string): boolean {
  if (/^mailto:/iu.test(address)) return true;
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address) || address.startsWith('//'))
    return addressFault(address) === null;
  return !/^[\s\\]/u.test(address);
}
