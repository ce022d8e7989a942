import type { Tally } from './record.ts';

/**
 * `9 quotations: 5 checked in the source, 4 not checked; 2 reported statements`. Where there is one kind of quotation, `2 quotations, both
 * not checked`. A reported statement is no quotation: its words are the article’s.
 */
export function tallyWords({ total, matched, elsewhere, unverified, reported }: Tally): string {
  const quotations = quotationWords(total - reported, [
    [matched, 'checked in the source'],
    [elsewhere, 'checked elsewhere'],
    [unverified, 'not checked'],
  ]);
  if (reported === 0) return quotations;
  const statements = countOf(reported, 'reported statement');
  return reported === total ? statements : `${quotations}; ${statements}`;
}

function quotationWords(total: number, checks: [number, string][]): string {
  const parts = checks.filter(([count]) => count > 0);
  const [first] = parts;
  const quotations = countOf(total, 'quotation');
  if (!first) return quotations;
  if (parts.length > 1) return `${quotations}: ${parts.map(part => part.join(' ')).join(', ')}`;
  return `${quotations}, ${total === 1 ? '' : total === 2 ? 'both ' : 'all '}${first[1]}`;
}

/** `1 quotation`, `2 quotations`. */
export const countOf = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
