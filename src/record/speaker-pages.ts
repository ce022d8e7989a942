import { type ListPage, listPages } from './list-pages.ts';
import type { QuotationEntry, SpeakerEntry } from './record.ts';

/** The quotations of one speaker, divided into pages and grouped by the year of the source: newest first, without a date last. */
export function speakerPages({ quotations }: Pick<SpeakerEntry, 'quotations'>): ListPage<YearEntry>[] {
  const sorted = [...quotations].sort((one, other) => sortYear(other) - sortYear(one));
  return listPages(sorted).map(page => ({ ...page, items: yearsOf(page.items) }));
}

function yearsOf(entries: QuotationEntry[]): YearEntry[] {
  return [...Map.groupBy(entries, yearOf)].map(([year, quotations]) => {
    const roles = new Set(quotations.map(({ attribution }) => attribution.role));
    const [role = null] = roles;
    return { year, role: roles.size === 1 ? role : null, hasRoles: roles.size > 1, quotations };
  });
}

const yearOf = ({ source }: QuotationEntry) => source.published?.slice(0, 4) ?? null;
const sortYear = (entry: QuotationEntry) => Number(yearOf(entry) ?? Number.NEGATIVE_INFINITY);

export interface YearEntry {
  /** `null` if the date of the source is unknown. */
  year: string | null;
  /** The speaker’s role in all these quotations; `null` if it is unknown or changes. */
  role: string | null;
  /** Does the role change, so that each quotation must name its own? */
  hasRoles: boolean;
  quotations: QuotationEntry[];
}
