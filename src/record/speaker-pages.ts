import { type ListPage, listPages } from './list-pages.ts';
import type { QuotationEntry, SpeakerEntry } from './record.ts';

/** What one speaker is quoted with, page by page: by the year in which the source appeared, newest first, those without a date last. */
export function speakerPages({ quotations }: Pick<SpeakerEntry, 'quotations'>): ListPage<YearEntry>[] {
  const sorted = [...quotations].sort((one, other) => rank(other) - rank(one));
  return listPages(sorted).map(page => ({ ...page, items: yearsOf(page.items) }));
}

function yearsOf(entries: QuotationEntry[]): YearEntry[] {
  return [...Map.groupBy(entries, yearOf)].map(([year, quotations]) => {
    const roles = new Set(quotations.map(({ voice }) => voice.role));
    const [role = null] = roles;
    return { year, role: roles.size === 1 ? role : null, hasRoles: roles.size > 1, quotations };
  });
}

const yearOf = ({ source }: QuotationEntry) => source.published?.slice(0, 4) ?? null;
const rank = (entry: QuotationEntry) => Number(yearOf(entry) ?? Number.NEGATIVE_INFINITY);

export interface YearEntry {
  /** `null` where the source has no date that we know. */
  year: string | null;
  /** Held by the speaker all through it; `null` where none is known, or several. */
  role: string | null;
  /** Were there several, so that each quotation has to say its own? */
  hasRoles: boolean;
  quotations: QuotationEntry[];
}
