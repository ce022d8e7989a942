import type { BracketRule } from './match.ts';

/** Words that turn a sentence round: leaving one out, or putting one in, changes what was said. */
const TURNING_WORDS = new Set(
  `not no never none nothing nobody nowhere neither nor without only hardly scarcely barely
   can could may might must shall should will would ought`.split(/\s+/u),
);

/**
 * The rule for `[…]` and `[x]`. `[…]` leaves out no negation and no modal that the printed words lack, and none right beside a printed
 * word of the same sentence, to which it belongs whatever else is printed. `[x]` holds just the negations and modals of the words it replaces.
 */
export function hidesNothing(printed: readonly string[]): BracketRule {
  const kept = new Set(turningWords(printed));
  return {
    leavesOut: (word, atEdge) => turningWords([word]).every(turning => !atEdge && kept.has(turning)),
    replaces: inserted => {
      const brought = distinct(inserted);
      return replaced => distinct(replaced) === brought;
    },
  };
}

const distinct = (words: readonly string[]) => [...new Set(turningWords(words))].sort().join(' ');

/** The turning words among these folded words, each in one spelling: `don't` is *not*, `cannot` and `can't` are *can not*. */
export function turningWords(words: readonly string[]): string[] {
  return words.flatMap(word => {
    if (word === MONTH) return [];
    const lower = word.toLowerCase();
    if (lower === 'cannot') return ['can', 'not'];
    if (lower.endsWith("n't")) return [...turning(STEMS[lower.slice(0, -3)] ?? lower.slice(0, -3)), 'not'];
    if (lower.endsWith("'ll")) return ['will'];
    if (lower.endsWith("'d")) return ['would'];
    return turning(lower);
  });
}

const MONTH = 'May';
/** What *n’t* leaves of a modal. */
const STEMS: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' };
const turning = (word: string) => (TURNING_WORDS.has(word) ? [word] : []);
