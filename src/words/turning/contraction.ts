/**
 * Returns the words of an English contraction: `won't` gives *will* and *not*. The word must be in lower case. `they'd` gives
 * *they* and *would*. It may also mean *they had*, but only *would* turns the sense. `'s` always gives *is*, also in
 * *the mayor's house*. A form of `n't` without its apostrophe, such as `dont`, gives only *not*. Any other word gives an empty
 * list.
 */
export function contraction(word: string): string[] {
  if (!word.includes("'")) return WITHOUT_APOSTROPHE.has(word) ? ['not'] : [];
  const parts: string[] = [];
  let rest = word;
  for (let ending = ENDING.exec(rest); ending; ending = ENDING.exec(rest)) {
    parts.unshift(WRITTEN_OUT[ending[0]] ?? '');
    rest = rest.slice(0, ending.index);
    if (ending[0] === "n't") rest = STEMS[rest] ?? rest;
  }
  return parts.length === 0 ? [] : [rest, ...parts].filter(part => part !== '');
}

/** `dont`, `wont`: forms of `n't` without the apostrophe. */
export const WITHOUT_APOSTROPHE: ReadonlySet<string> = new Set(
  'ai do does did is are was were wo would ca could should has have had'.split(' ').map(stem => `${stem}nt`),
);

const ENDING = /(?:n't|'ll|'d|'ve|'re|'m|'s)$/u;
const WRITTEN_OUT: Record<string, string> = {
  "n't": 'not',
  "'ll": 'will',
  "'d": 'would',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  "'s": 'is',
};
const STEMS: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };
