import { LIMIT, lookupOf, QUANTIFIER, TURNING, WIDENING } from './classes.ts';
import { contraction } from './contraction.ts';
import { skeleton } from './skeleton.ts';

/**
 * Returns a key for each word that may change the sense of a text: turning words such as *not* and *may*, limits, quantifiers,
 * and words that widen a claim. Forms of one word have the same key, as `don't` and `not` do. So do `will` and `would`, because
 * newsrooms put reported speech into the past. `classes` are the classes of `words`.
 */
export function turningKeys(words: readonly string[], classes: Uint32Array): string[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1]?.toLowerCase();
    if (next === 'to' && /^(?:had|has|have)$/iu.test(word)) return ['must'];
    // In *want to* and *used to*, the key comes from the verb, not from *to*.
    if (((classes[index] ?? 0) & COUNTED) === 0 || word.toLowerCase() === 'to') return [];
    const parts = contraction(skeleton(word));
    if (parts.length === 0) return [keyOf(skeleton(word))];
    const english = lookupOf('en')?.single;
    return parts.filter(part => ((english?.get(part) ?? 0) & TURNING) !== 0).map(keyOf);
  });
}

const COUNTED = TURNING | LIMIT | QUANTIFIER | WIDENING;
const keyOf = (word: string) => stemOf(BASE_FORMS[word] ?? word);
const stemOf = (word: string) =>
  word.length < 4 || !/^[a-z]+$/u.test(word)
    ? word
    : word
        .replace(/(?:ing|ed|es|s|e)$/u, '')
        .replace(/y$/u, 'i')
        .replace(/(.)\1$/u, '$1');
/** Reported speech changes the future of a Romance verb to the conditional: *sera*, *serait*. */
const CONDITIONALS = Object.fromEntries(
  'serait sera, seraient seront, aurait aura, auraient auront, sería será, serían serán, sarebbe sarà, sarebbero saranno, avrebbe avrà, avrebbero avranno, seria será, seriam serão, teria terá, teriam terão'
    .split(', ')
    .map(pair => pair.split(' ')),
);
/** Words whose key is another form: the past of modal verbs, conditionals, the forms of *kein*, and `n'`. */
const BASE_FORMS: Readonly<Record<string, string>> = {
  would: 'will',
  could: 'can',
  might: 'may',
  should: 'shall',
  ...CONDITIONALS,
  ...Object.fromEntries('kein keine keinen keinem keiner keines keins'.split(' ').map(one => [one, 'kein'])),
  "n'": 'ne',
};
