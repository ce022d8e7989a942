import type { TallyFacts } from '../facts.ts';
import { numbersIn } from '../numbers.ts';
import { legend } from './card/status.ts';

export const { number, form, count } = numbersIn('de');

export const PASSAGES = { one: 'Passage', other: 'Passagen' };
export const ANALYSES = { one: 'Analyse', other: 'Analysen' };

/** Numbers with nouns: `1 Zitat`, `2 Zitate`. */
export const counts = {
  passages: (number: number) => count(number, PASSAGES),
  quotations: (number: number) => count(number, { one: 'Zitat', other: 'Zitate' }),
  reported: (number: number) => count(number, { one: 'Paraphrase', other: 'Paraphrasen' }),
  analyses: (number: number) => count(number, ANALYSES),
  documents: (number: number) => count(number, { one: 'Dokument', other: 'Dokumente' }),
  minutes: (number: number) => count(number, { one: 'Minute', other: 'Minuten' }),
};

/**
 * Counts quotations by status, and paraphrases:
 * `9 Zitate: 5 in der Quelle gefunden, 4 nicht gefunden; 2 Paraphrasen`.
 * If all quotations have the same status: `2 Zitate, beide nicht gefunden`. A paraphrase does not count as a quotation, because
 * its words are the article’s own. Parts of longer quotations are not counted here, but in the function `passages` below.
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
 * `49 Passagen: 24 Zitate, 5 Teile längerer Zitate (mit diesen gezählt) und 20 Paraphrasen.`
 * Empty if there are no parts, because `tally` then counts all passages.
 */
export function passages({ total, reported, parts }: TallyFacts & { parts: number }): string {
  if (parts === 0) return '';
  const named = [
    counts.quotations(total - reported),
    count(parts, {
      one: 'Teil eines längeren Zitats (mit diesem gezählt)',
      other: 'Teile längerer Zitate (mit diesen gezählt)',
    }),
    ...(reported > 0 ? [counts.reported(reported)] : []),
  ];
  return `${counts.passages(total + parts)}: ${named.slice(0, -1).join(', ')} und ${named.at(-1)}.`;
}

function quotationWords(total: number, checks: [number, string][]): string {
  const parts = checks.filter(([some]) => some > 0);
  const [first] = parts;
  const quotations = counts.quotations(total);
  if (!first) return quotations;
  if (parts.length > 1)
    return `${quotations}: ${parts.map(([some, status]) => `${number(some)} ${status}`).join(', ')}`;
  return `${quotations}, ${total === 1 ? '' : total === 2 ? 'beide ' : 'alle '}${first[1]}`;
}
