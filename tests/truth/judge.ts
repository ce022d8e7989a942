import { prepareEvidence, type Verification, verify } from '../../src/words/verify.ts';
import type { Judgement, Source } from './oracle/verdict.ts';

/** Judges printed words with the comparison of the site, and returns its result (`Verification`) as a `Judgement`. */
export function judge(spans: string[], { language, evidence }: Source): Judgement {
  const [first] = evidence;
  const source = prepareEvidence({ url: first?.url, archive: undefined, language, evidence });
  return outcomeOf(verify(spans, source));
}

function outcomeOf({ status, reason, conflict, cuts = [] }: Verification): Judgement {
  const told: string = conflict?.kind ?? reason;
  if (status === 'unverified') {
    const outcome = SEVERITIES[told];
    return outcome ? { outcome, rule: told } : { outcome: 'not-found', rule: null };
  }
  if (cuts.length === 0) return { outcome: 'found', rule: null };
  return { outcome: cuts.some(({ isNumber }) => isNumber) ? 'error' : 'found', rule: 'turned-by-cut' };
}

const SEVERITIES: Record<string, Judgement['outcome']> = {
  'altered-quotation': 'error',
  'hidden-change': 'error',
  'turned-by-cut': 'error',
  'bracket-replaces-a-word': 'warning',
  'own-words': 'warning',
  'omission-not-judged': 'warning',
  'joins-sentences': 'warning',
  'single-word': 'warning',
  'turned-between': 'warning',
  'not-in-evidence': 'note',
  'not-covered': 'note',
};
