import type { Made } from './edits/made.ts';
import type { Judgement, Source, Verdict } from './oracle/verdict.ts';
import type { Pair } from './pairs.ts';

/** The URL that every excerpt of a pair has. */
const URL_OF_SOURCE = 'https://gazette.example/flood';

/** The source of a pair: its excerpts are of one document. */
export const sourceOf = ({ language, evidence }: Pick<Made, 'language' | 'evidence'>): Source => ({
  language,
  evidence: evidence.map(excerpt => ({ url: URL_OF_SOURCE, excerpt })),
});

/** Found, and nothing is told against it. */
export const isClean = ({ outcome, rule }: Judgement): boolean => outcome === 'found' && rule === null;

/** Whether a judgement is what a list says: the outcome, and the rule unless the list leaves it open. */
export function isAs({ outcome, rule }: Judgement, expected: Pick<Pair, 'outcome' | 'rule'>): boolean {
  if (expected.outcome === 'warned') return isWarned({ outcome, rule });
  if (expected.outcome === 'refused') return outcome !== 'found';
  const isUntold = expected.outcome === 'not-found' || (expected.outcome === 'note' && expected.rule === '*');
  if (isUntold) return isMissing({ outcome, rule });
  return outcome === expected.outcome && (expected.rule === '*' || rule === expected.rule);
}

/**
 * Whether code and oracle judge alike. The rules leave open how a question that is cut is named, and where the oracle is not clear also the
 * severity: there it only counts that the words are not found.
 */
export function isAlike(code: Judgement, oracle: Verdict): boolean {
  if (isClean(code) || isClean(oracle)) return isClean(code) && isClean(oracle);
  if (oracle.rule === 'question')
    return oracle.outcome === 'error' ? code.outcome === 'error' : isWarned(code);
  if (!oracle.isClear) return code.outcome !== 'found';
  const isNoted = (outcome: Judgement['outcome']) => outcome === 'note' || outcome === 'not-found';
  return code.outcome === oracle.outcome || (isNoted(code.outcome) && isNoted(oracle.outcome));
}

/** The words are not there: altered, or nothing like them. */
const isMissing = ({ outcome, rule }: Judgement) =>
  outcome === 'note' || outcome === 'not-found' || rule === 'altered-quotation';

const isWarned = ({ outcome, rule }: Judgement) =>
  outcome === 'warning' || (outcome === 'found' && rule !== null);
