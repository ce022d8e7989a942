import type { BracketRule } from './match.ts';

/** Negations and modal verbs: omitting or inserting one changes what a sentence says. */
const POLARITY_WORDS = new Set(
  `not no never none nothing nobody nowhere neither nor without only hardly scarcely barely
   can could may might must shall should will would ought`.split(/\s+/u),
);

/**
 * The rule for brackets that keeps the meaning of the evidence. `printed` are the folded words outside brackets.
 *
 * Contract: `[…]` may omit a negation or modal verb only if the printed words have it too. It may never omit one directly beside a printed
 * word of the same sentence, since the two belong together. `[x]` must have the same negations and modal verbs as the words it replaces.
 */
export function preservesMeaning(printed: readonly string[]): BracketRule {
  const printedPolarity = new Set(polarityWords(printed));
  return {
    mayOmit: (word, atEdge) => polarityWords([word]).every(found => !atEdge && printedPolarity.has(found)),
    replaces: inserted => {
      const insertedPolarity = distinct(inserted);
      return replaced => distinct(replaced) === insertedPolarity;
    },
  };
}

const distinct = (words: readonly string[]) => [...new Set(polarityWords(words))].sort().join(' ');

/** The negations and modal verbs among folded words, each in one spelling: `don't` gives *not*, `cannot` and `can't` give *can not*. */
export function polarityWords(words: readonly string[]): string[] {
  return words.flatMap(word => {
    if (word === MONTH) return [];
    const lowerCased = word.toLowerCase();
    if (lowerCased === 'cannot') return ['can', 'not'];
    if (lowerCased.endsWith("n't"))
      return [...onlyPolarity(STEMS[lowerCased.slice(0, -3)] ?? lowerCased.slice(0, -3)), 'not'];
    if (lowerCased.endsWith("'ll")) return ['will'];
    if (lowerCased.endsWith("'d")) return ['would'];
    return onlyPolarity(lowerCased);
  });
}

const MONTH = 'May';
/** The modal verbs that change their spelling before *n’t*. */
const STEMS: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' };
const onlyPolarity = (word: string) => (POLARITY_WORDS.has(word) ? [word] : []);
