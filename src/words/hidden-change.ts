import type { MayReplace } from './match.ts';

/** Words that turn a sentence round: leaving one out, or putting one in, changes what was said. */
const TURNING_WORDS = new Set(
  `not no never none nothing nobody nowhere neither nor without only hardly scarcely barely
   can could may might must shall should will would ought cannot`.split(/\s+/u),
);

/**
 * The rule for `[…]` and `[x]`: what they leave out or replace holds no negation and no modal that the printed words lack, and `[x]`
 * brings in none that was not there.
 */
export function hidesNothing(printed: string[]): MayReplace {
  const kept = new Set(turningWords(printed));
  return (replaced, inserted) => {
    const lost = turningWords(replaced);
    return lost.every(word => kept.has(word)) && turningWords(inserted).every(word => lost.includes(word));
  };
}

/** The turning words among these, each in one spelling: `don’t` and `cannot` count as *not*. */
export function turningWords(words: string[]): string[] {
  return words.flatMap(word => {
    const lower = word.toLowerCase();
    if (lower.endsWith("n't")) return ['not'];
    if (lower === 'cannot') return ['not', 'can'];
    return TURNING_WORDS.has(lower) ? [lower] : [];
  });
}
