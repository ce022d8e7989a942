import type { TallyFacts } from '../facts.ts';

export const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

/** `1 quotation`, `2 quotations`. */
export const counts = {
  quotations: (number: number) => count(number, 'quotation', 'quotations'),
  reported: (number: number) => count(number, 'reported statement', 'reported statements'),
  analyses: (number: number) => count(number, 'analysis', 'analyses'),
  documents: (number: number) => count(number, 'document', 'documents'),
  minutes: (number: number) => count(number, 'minute', 'minutes'),
};

/**
 * `9 quotations: 5 checked in the source, 4 not checked; 2 reported statements`. If all have one status: `2 quotations, both
 * not checked`. A reported statement is not a quotation: its words are the article’s own.
 */
export function tally({ total, matched, elsewhere, unverified, reported }: TallyFacts): string {
  const quotations = quotationWords(total - reported, [
    [matched, 'checked in the source'],
    [elsewhere, 'checked elsewhere'],
    [unverified, 'not checked'],
  ]);
  if (reported === 0) return quotations;
  const statements = counts.reported(reported);
  return reported === total ? statements : `${quotations}; ${statements}`;
}

function quotationWords(total: number, checks: [number, string][]): string {
  const parts = checks.filter(([number]) => number > 0);
  const [first] = parts;
  const quotations = counts.quotations(total);
  if (!first) return quotations;
  if (parts.length > 1) return `${quotations}: ${parts.map(part => part.join(' ')).join(', ')}`;
  return `${quotations}, ${total === 1 ? '' : total === 2 ? 'both ' : 'all '}${first[1]}`;
}
