import { HASHED_FOLDERS, headersOf, NEVER_CHANGES, type PublishedSite } from './headers.ts';

/**
 * Returns the text of the file `_headers` for hosts that read it (https://docs.netlify.com/routing/headers/,
 * https://developers.cloudflare.com/pages/configuration/headers/). If two rules for a file set the same header, some hosts join
 * the two values. So no two rules for a file set the same header. Files that may change get no `Cache-Control`: without it, these
 * hosts tell browsers to ask again.
 */
export function headersFile(site: PublishedSite): string {
  return [
    `${site.base}*`,
    ...headersOf(site).map(([name, value]) => `  ${name}: ${value}`),
    ...HASHED_FOLDERS.flatMap(folder => [`${site.base}${folder}/*`, `  Cache-Control: ${NEVER_CHANGES}`]),
    '',
  ].join('\n');
}
