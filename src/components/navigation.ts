import type { NavigationLink, SitePlace } from '../settings/settings-schema.ts';
import { SITE } from '../site.ts';
import { ui } from '../ui/strings.ts';
import { belowBase, urls } from '../urls.ts';

/** The links of the masthead, from the settings. */
export const mastheadLinks = (): ShownLink[] =>
  SITE.navigation.masthead.map(link => shown(link, SECTION_NAMES));

/** Returns the columns of the footer: the columns in the settings, or `USUAL` if the settings have none. */
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

/** For each name of a link in the settings (`analyses`), its name in `urls` and in the texts of the footer (`articles`). */
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
  /** `null` for a link that has its own text and URL in the settings. */
  place: SitePlace | null;
}
