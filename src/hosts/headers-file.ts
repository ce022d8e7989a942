import { HASHED_FOLDERS, headersOf, NEVER_CHANGES, type PublishedSite } from './headers.ts';

/**
 * The file `_headers` for hosts that read it (https://docs.netlify.com/routing/headers/,
 * https://developers.cloudflare.com/pages/configuration/headers/). Where two rules match, some hosts join the values of a header that both
 * have. So no header is in two rules, and files that may change have no `Cache-Control`: for them these hosts tell browsers to ask again.
 */
export function headersFile(site: PublishedSite): string {
  return [
    `${site.base}*`,
    ...headersOf(site).map(([name, value]) => `  ${name}: ${value}`),
    ...HASHED_FOLDERS.flatMap(folder => [`${site.base}${folder}/*`, `  Cache-Control: ${NEVER_CHANGES}`]),
    '',
  ].join('\n');
}
