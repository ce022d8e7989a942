import { readdirSync, readFileSync } from 'node:fs';
import type { Judgement } from './oracle/verdict.ts';

/** The hand-made pairs of `pairs/`: honest or dishonest printed words, what the source has, and what the rules say of them. */
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

/** How a pair reads where a test tells of it. */
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
  /** `warned`: found or not, with a warning; `refused`: not found, whatever is told. A rule of `*` stands for any. */
  outcome: Judgement['outcome'] | 'warned' | 'refused';
  /** The point of the rules of comparison that decides. */
  point: number;
}

/** Printed spans and the excerpts of one document. */
export interface Pair extends Omit<Row, 'printed' | 'evidence'> {
  isHonest: boolean;
  file: string;
  printed: string[];
  evidence: string[];
}
