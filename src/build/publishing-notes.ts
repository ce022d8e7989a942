import { hasSecurityTxt } from '../settings/expiry.ts';
import type { Site } from '../settings/settings.ts';

/** Returns notes for the person who publishes the site. Each note is one line. `today` is a day, such as `2025-04-14`. */
export function publishingNotes(site: Site, folder: string, isPreview: boolean, today: string): string[] {
  const { address, base, security } = site;
  const host = address.replace(/^https?:\/\//u, '');
  const rooted = ['robots.txt', ...(hasSecurityTxt(security, today) ? ['.well-known/security.txt'] : [])];
  const atRoot = `Programs look for ${rooted.join(' and ')} at the root of a host only: let ${address}/ serve ${rooted.length === 1 ? 'it' : 'them'} from ${folder}/.`;
  const notSet = `The address is ${address}, and feeds, data and share cards have it: set SITE_URL, or address in src/site.ts, before you publish.`;
  if (isPreview)
    return [
      `${folder}/ is a preview with drafts, which no search engine may list: show it to colleagues only.`,
    ];
  if (/^(?:localhost|127\.)/u.test(host)) return [notSet];
  return base === '/' ? [] : [atRoot];
}
