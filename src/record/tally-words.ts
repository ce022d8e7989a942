import type { Tally } from './record.ts';

/** `9 quotations: 5 checked in the source, 4 not checked`; `2 quotations, all not checked` where there is one kind. */
export function tallyWords({ total, matched, elsewhere, unverified, reported }: Tally): string {
  const parts = (
    [
      [matched, 'checked in the source'],
      [elsewhere, 'checked elsewhere'],
      [unverified, 'not checked'],
      [reported, 'reported, not quoted'],
    ] as const
  ).filter(([count]) => count > 0);
  const [first] = parts;
  const quotations = countOf(total, 'quotation');
  if (!first) return quotations;
  if (parts.length > 1) return `${quotations}: ${parts.map(part => part.join(' ')).join(', ')}`;
  return `${quotations}, ${total === 1 ? '' : total === 2 ? 'both ' : 'all '}${first[1]}`;
}

/** `1 quotation`, `2 quotations`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
