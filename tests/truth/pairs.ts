import { readdirSync, readFileSync } from 'node:fs';
import type { Judgement } from './oracle/verdict.ts';

/**
 * The hand-made pairs in `pairs/`. A pair has honest or dishonest printed words, the words of the source, and the judgement that
 * the rules demand.
 */
export const handMade: Pair[] = readdirSync(new URL('pairs/', import.meta.url))
  .sort()
  .flatMap(file => {
    const rows: Row[] = JSON.parse(readFileSync(new URL(`pairs/${file}`, import.meta.url), 'utf8'));
    return rows.map(({ printed, evidence, ...row }) => ({
      ...row,
      isHonest: file.startsWith('honest'),
      file,
      printed: [printed].flat(),
      evidence: [evidence].flat(),
    }));
  });

/** A pair as test titles and messages show it. */
export const nameOf = ({
  printed,
  evidence,
  language,
}: Pick<Pair, 'printed' | 'evidence' | 'language'>): string =>
  `${language}: ${printed.join(' | ')} ← ${evidence.join(' | ')}`;

interface Row extends Omit<Judgement, 'outcome'> {
  printed: string | string[];
  evidence: string | string[];
  language: string;
  /**
   * `warned`: with a warning, whether found or not. `refused`: not found, for whatever reason. A `rule` of `*` stands for any
   * rule.
   */
  outcome: Judgement['outcome'] | 'warned' | 'refused';
  /**
   * The rule of comparison that decides: 1 places of the words, 2 characters and marks, 4 brackets, 5 omissions, 6 cut edges, 7
   * spans of mixed quotations, 9 words that the evidence does not have.
   */
  point: number;
}

/** A pair whose `printed` is always a list of spans, and whose `evidence` is always a list of excerpts of one document. */
export interface Pair extends Omit<Row, 'printed' | 'evidence'> {
  isHonest: boolean;
  file: string;
  printed: string[];
  evidence: string[];
}
