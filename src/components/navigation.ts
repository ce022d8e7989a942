import type { NavigationLink, SitePlace } from '../settings/settings-schema.ts';
import { SITE } from '../site.ts';
import { ui } from '../ui/strings.ts';
import { belowBase, urls } from '../urls.ts';

/** The links of the masthead. */
export const mastheadLinks = (): ShownLink[] =>
  SITE.navigation.masthead.map(link => shown(link, SECTION_NAMES));

/** The columns of the footer: those of the settings, or what a reader may do next: read, check, follow and reuse. */
export function footerColumns(): { heading: string; links: ShownLink[] }[] {
  const columns =
    SITE.navigation.footer ?? USUAL.map(({ name, links }) => ({ heading: columnNames[name], links }));
  return columns.map(({ heading, links }) => ({ heading, links: links.map(link => shown(link, {})) }));
}

const { columns: columnNames, links: names } = ui.frame.footer;
const SECTION_NAMES: Partial<Record<SitePlace, string>> = ui.frame.sections;

const USUAL = [
  { name: 'read', links: ['analyses', 'speakers', 'sources', 'search'] },
  { name: 'check', links: ['method', 'corrections', 'about'] },
  { name: 'follow', links: ['rssFeed', 'jsonFeed', 'quotationsJson', 'quotationsCsv', 'data'] },
] as const satisfies { name: keyof typeof columnNames; links: SitePlace[] }[];

/** Each place by its name in `urls` and among the sentences of the footer. */
const IN_URLS = {
  analyses: 'articles',
  sources: 'outlets',
  speakers: 'speakers',
  search: 'search',
  method: 'method',
  corrections: 'corrections',
  about: 'about',
  data: 'data',
  rssFeed: 'rssFeed',
  jsonFeed: 'jsonFeed',
  quotationsJson: 'quotationsJson',
  quotationsCsv: 'quotationsCsv',
} as const satisfies Record<SitePlace, keyof typeof names & keyof typeof urls>;

function shown(link: NavigationLink, shortNames: Partial<Record<SitePlace, string>>): ShownLink {
  if (typeof link !== 'string') return { text: link.text, href: belowBase(link.to), place: null };
  const name = IN_URLS[link];
  return { text: shortNames[link] ?? names[name], href: urls[name](), place: link };
}

interface ShownLink {
  text: string;
  href: string;
  /** `null` for a link that the settings write out. */
  place: SitePlace | null;
}
