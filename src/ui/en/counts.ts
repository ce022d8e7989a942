import type { TallyFacts } from '../facts.ts';
import { numbersIn } from '../numbers.ts';
import { legend } from './card/status.ts';

export const { number, form, count } = numbersIn('en');

export const PASSAGES = { one: 'passage', other: 'passages' };
export const ANALYSES = { one: 'analysis', other: 'analyses' };

/** Numbers with nouns: `1 quotation`, `2 quotations`. */
export const counts = {
  passages: (number: number) => count(number, PASSAGES),
  quotations: (number: number) => count(number, { one: 'quotation', other: 'quotations' }),
  reported: (number: number) => count(number, { one: 'paraphrase', other: 'paraphrases' }),
  analyses: (number: number) => count(number, ANALYSES),
  documents: (number: number) => count(number, { one: 'document', other: 'documents' }),
  minutes: (number: number) => count(number, { one: 'minute', other: 'minutes' }),
};

/**
 * Counts quotations by status, and paraphrases:
 * `9 quotations: 5 found in the source, 4 not found; 2 paraphrases`.
 * If all quotations have the same status: `2 quotations, both not found`. A paraphrase does not count as a quotation, because its
 * words are the article’s own. Parts of longer quotations are not counted here, but in the function `passages` below.
 */
export function tally({ total, matched, elsewhere, unverified, reported }: TallyFacts): string {
  const quotations = quotationWords(total - reported, [
    [matched, legend.matched],
    [elsewhere, legend['matched-elsewhere']],
    [unverified, legend.unverified],
  ]);
  if (reported === 0) return quotations;
  const paraphrases = counts.reported(reported);
  return reported === total ? paraphrases : `${quotations}; ${paraphrases}`;
}

/**
 * Counts all passages, with the parts of longer quotations:
 * `49 passages: 24 quotations, 5 parts of longer ones (counted with them) and 20 paraphrases.`
 * Empty if there are no parts, because `tally` then counts all passages.
 */
export function passages({ total, reported, parts }: TallyFacts & { parts: number }): string {
  if (parts === 0) return '';
  const named = [
    counts.quotations(total - reported),
    count(parts, {
      one: 'part of a longer one (counted with it)',
      other: 'parts of longer ones (counted with them)',
    }),
    ...(reported > 0 ? [counts.reported(reported)] : []),
  ];
  return `${counts.passages(total + parts)}: ${named.slice(0, -1).join(', ')}${named.length > 1 ? ' and ' : ''}${named.at(-1)}.`;
}

function quotationWords(total: number, checks: [number, string][]): string {
  const parts = checks.filter(([some]) => some > 0);
  const [first] = parts;
  const quotations = counts.quotations(total);
  if (!first) return quotations;
  if (parts.length > 1)
    return `${quotations}: ${parts.map(([some, status]) => `${number(some)} ${status}`).join(', ')}`;
  return `${quotations}, ${total === 1 ? '' : total === 2 ? 'both ' : 'all '}${first[1]}`;
}
