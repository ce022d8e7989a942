import type { Tally } from './record.ts';

/** `9 quotations: 5 checked in the source, 2 elsewhere, 1 not checked, 1 reported`; what is nought is left out. */
export function tallyWords({ total, matched, elsewhere, unverified, reported }: Tally): string {
  const parts = [
    [matched, 'checked in the source'],
    [elsewhere, 'checked elsewhere'],
    [unverified, 'not checked'],
    [reported, 'reported, not quoted'],
  ] as const;
  const said = parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
  return `${countOf(total, 'quotation')}${said.length > 0 ? `: ${said.join(', ')}` : ''}`;
}

/** `1 quotation`, `2 quotations`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
