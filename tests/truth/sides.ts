import type { Made } from './edits/made.ts';
import type { Judgement, Source, Verdict } from './oracle/verdict.ts';
import type { Pair } from './pairs.ts';

const URL_OF_SOURCE = 'https://gazette.example/flood';

/** The source of a pair. All its excerpts are from one document. */
export const sourceOf = ({ language, evidence }: Pick<Made, 'language' | 'evidence'>): Source => ({
  language,
  evidence: evidence.map(excerpt => ({ url: URL_OF_SOURCE, excerpt })),
});

/** Whether the words are found without a problem. */
export const isClean = ({ outcome, rule }: Judgement): boolean => outcome === 'found' && rule === null;

/**
 * Whether a judgement has the outcome and the rule that a pair demands. The rule `*` allows every rule. `not-found`, and `note`
 * with the rule `*`, only demand that the words are not in the evidence.
 */
export function isAs({ outcome, rule }: Judgement, expected: Pick<Pair, 'outcome' | 'rule'>): boolean {
  if (expected.outcome === 'warned') return isWarned({ outcome, rule });
  if (expected.outcome === 'refused') return outcome !== 'found';
  const isUntold = expected.outcome === 'not-found' || (expected.outcome === 'note' && expected.rule === '*');
  if (isUntold) return isMissing({ outcome, rule });
  return outcome === expected.outcome && (expected.rule === '*' || rule === expected.rule);
}

/**
 * Whether the comparison and the oracle judge alike: both find the words without a problem, or both have the same outcome. `note`
 * and `not-found` count as the same outcome.
 *
 * If neither finds the words without a problem, less is demanded in two cases. If the oracle warns by the rule `question`, every
 * warning of the comparison is right. If the verdict of the oracle is not clear (`isClear`), it is enough that the comparison
 * does not find the words.
 */
export function isAlike(code: Judgement, oracle: Verdict): boolean {
  if (isClean(code) || isClean(oracle)) return isClean(code) && isClean(oracle);
  if (oracle.rule === 'question')
    return oracle.outcome === 'error' ? code.outcome === 'error' : isWarned(code);
  if (!oracle.isClear) return code.outcome !== 'found';
  const isNoted = (outcome: Judgement['outcome']) => outcome === 'note' || outcome === 'not-found';
  return code.outcome === oracle.outcome || (isNoted(code.outcome) && isNoted(oracle.outcome));
}

/** The words are not in the evidence: they are altered, or the evidence has nothing like them. */
const isMissing = ({ outcome, rule }: Judgement) =>
  outcome === 'note' || outcome === 'not-found' || rule === 'altered-quotation';

const isWarned = ({ outcome, rule }: Judgement) =>
  outcome === 'warning' || (outcome === 'found' && rule !== null);
