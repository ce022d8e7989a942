import { type ListPage, listPages } from './list-pages.ts';
import type { QuotationEntry, SpeakerEntry } from './record.ts';

/**
 * Divides the quotations of a speaker or topic into pages, and groups the quotations of each page by year. The newest come first,
 * and quotations without a date come last. The date is the date of the statement, or else of the source.
 */
export function speakerPages({ quotations }: Pick<SpeakerEntry, 'quotations'>): ListPage<YearEntry>[] {
  const sorted = [...quotations].sort((one, other) => compare(dateOf(other), dateOf(one)));
  return listPages(sorted).map(page => ({ ...page, items: yearsOf(page.items) }));
}

function yearsOf(entries: QuotationEntry[]): YearEntry[] {
  return [...Map.groupBy(entries, yearOf)].map(([year, quotations]) => {
    const roles = new Set(quotations.map(({ attribution }) => attribution.role));
    const [role = null] = roles;
    return { year, role: roles.size === 1 ? role : null, hasRoles: roles.size > 1, quotations };
  });
}

const dateOf = ({ source, renders }: QuotationEntry) => renders?.date ?? source.published ?? '';
const yearOf = (entry: QuotationEntry) => dateOf(entry).slice(0, 4) || null;
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

export interface YearEntry {
  year: string | null;
  /** The role in all these quotations; `null` if it is unknown or not always the same. */
  role: string | null;
  /** Do the quotations have different roles? Then each must name its role. */
  hasRoles: boolean;
  quotations: QuotationEntry[];
}
