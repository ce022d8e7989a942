import type { ArticleEntry, QuotationEntry, SiteRecord } from './record.ts';

const OTHER_ANALYSES = 8;
const QUOTATIONS = 4;
const MOST_WORDS = 25;

/**
 * Selects the content of the front page: the newest article, some older articles, and some direct quotations whose words were
 * found. A quotation must have more than three words and at most `MOST_WORDS`. Words found in the source itself come first. All
 * these quotations, and the featured quotation of the newest article, have different speakers or outlets.
 */
export function selectForHome({ articles, quotations }: SiteRecord): HomeSelection {
  const [newest = null, ...rest] = articles;
  const shown: QuotationEntry[] = [];
  const isShown = (entry: QuotationEntry) =>
    shown.some(({ attribution }) => attribution.name === entry.attribution.name);
  for (const entry of [...quotations].sort((one, other) => rank(one) - rank(other))) {
    if (shown.length === QUOTATIONS) break;
    if (entry.attribution.name !== newest?.featured?.attribution.name && isFit(entry) && !isShown(entry))
      shown.push(entry);
  }
  return { newest, others: rest.slice(0, OTHER_ANALYSES), quotations: shown };
}

function isFit({ quotation: { form, text, verification } }: QuotationEntry): boolean {
  const words = text.split(/\s+/u).length;
  return form === 'direct' && verification.status !== 'unverified' && words > 3 && words <= MOST_WORDS;
}

const rank = ({ quotation }: QuotationEntry) => (quotation.verification.status === 'matched' ? 0 : 1);

interface HomeSelection {
  newest: ArticleEntry | null;
  others: ArticleEntry[];
  quotations: QuotationEntry[];
}
