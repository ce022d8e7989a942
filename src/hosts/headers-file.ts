import { HASHED_FOLDERS, headersOf, NEVER_CHANGES, type PublishedSite } from './headers.ts';

/**
 * Returns the file `_headers` for hosts that read it (https://docs.netlify.com/routing/headers/,
 * https://developers.cloudflare.com/pages/configuration/headers/). If two rules match a file and both have a header, some hosts
 * join the two values. So no header is in two rules. Files that may change get no `Cache-Control`, because these hosts then tell
 * browsers to ask again anyway.
 */
export function headersFile(site: PublishedSite): string {
  return [
    `${site.base}*`,
    ...headersOf(site).map(([name, value]) => `  ${name}: ${value}`),
    ...HASHED_FOLDERS.flatMap(folder => [`${site.base}${folder}/*`, `  Cache-Control: ${NEVER_CHANGES}`]),
    '',
  ].join('\n');
}
