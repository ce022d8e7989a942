import type { ArticleEntry, QuotationEntry, SiteRecord } from './record.ts';

const OTHER_ANALYSES = 6;
const QUOTATIONS = 4;
const MOST_WORDS = 25;

/** What the front page shows: the newest analysis, the next few, and a few checked quotations, each of another speaker. */
export function selectForHome({ articles, quotations }: SiteRecord): HomeSelection {
  const [lead = null, ...rest] = articles;
  const shown: QuotationEntry[] = [];
  const isShown = (entry: QuotationEntry) => shown.some(({ voice }) => voice.name === entry.voice.name);
  for (const entry of [...quotations].sort((one, other) => rank(one) - rank(other))) {
    if (shown.length === QUOTATIONS) break;
    if (entry.voice.name !== lead?.lead?.voice.name && isFit(entry) && !isShown(entry)) shown.push(entry);
  }
  return { lead, others: rest.slice(0, OTHER_ANALYSES), quotations: shown };
}

function isFit({ quotation: { form, text, verification } }: QuotationEntry): boolean {
  const words = text.split(/\s+/u).length;
  return form === 'direct' && verification.status !== 'unverified' && words > 3 && words <= MOST_WORDS;
}

const rank = ({ quotation }: QuotationEntry) => (quotation.verification.status === 'matched' ? 0 : 1);

export interface HomeSelection {
  lead: ArticleEntry | null;
  others: ArticleEntry[];
  quotations: QuotationEntry[];
}
