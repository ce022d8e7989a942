import type { Judgement } from './oracle/verdict.ts';
import type { Pair } from './pairs.ts';

/** The address that every excerpt of a pair has. */
export const URL_OF_SOURCE = 'https://gazette.example/flood';

export const excerptsOf = (evidence: string[]): { url: string; excerpt: string }[] =>
  evidence.map(excerpt => ({ url: URL_OF_SOURCE, excerpt }));

/** Whether a judgement is what a list says: the outcome, and the rule unless the list leaves it open. */
export function isAs({ outcome, rule }: Judgement, expected: Pick<Pair, 'outcome' | 'rule'>): boolean {
  if (expected.outcome === 'warned') return outcome === 'warning' || (outcome === 'found' && rule !== null);
  const isUntold = expected.outcome === 'not-found' || (expected.outcome === 'note' && expected.rule === '*');
  if (isUntold) return outcome === 'note' || outcome === 'not-found' || rule === 'altered-quotation';
  return outcome === expected.outcome && (expected.rule === '*' || rule === expected.rule);
}
