import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Segment, segments } from '../../src/words/compare/segments.ts';
import type { Gap } from '../../src/words/fold/gap.ts';

const word = (text: string, gap: string | null = '') => ({ kind: 'word', word: text, gap });
const inserted = (...words: string[]) => ({ kind: 'inserted', words });
/** The pieces of each segment, with only the fields that the tests compare. A gap is replaced by its `reading`. */
const read = (written: string) =>
  segments(written).map(({ pieces }) =>
    pieces.map(piece => {
      if (piece.kind === 'inserted') return { kind: piece.kind, words: piece.words };
      const { gap, isLetter: _, ...rest } = { isLetter: false, ...piece };
      return { ...rest, gap: (gap as Gap | null)?.reading ?? null };
    }),
  );

describe('segments', () => {
  const CASES: [what: string, written: string, expected: unknown[]][] = [
    ['plain words', 'we were, late', [[word('we', null), word('were'), word('late', ',')]]],
    ['words left out', 'we […] late', [[word('we', null)], [word('late', null)]]],
    ['words left out, three stops', 'we [...] late', [[word('we', null)], [word('late', null)]]],
    ['words left out, four stops', 'we [....] late', [[word('we', null)], [word('late', null)]]],
    ['words left out, spaced stops', 'we [. . .] late', [[word('we', null)], [word('late', null)]]],
    ['a letter of a script without spaces', '[他]会', [[inserted('他'), word('会')]]],
    ['words left out, with spaces', 'we [ … ] late', [[word('we', null)], [word('late', null)]]],
    ['words left out at both ends', '[…] late […]', [[], [word('late', null)], []]],
    ['two omissions side by side', 'we […] […] late', [[word('we', null)], [], [word('late', null)]]],
    ['nothing but an omission', '[…]', [[], []]],
    ['no word', '“…”', [[]]],
    ['a bracket', 'until [the mayor] came', [[word('until', null), inserted('the', 'mayor'), word('came')]]],
    ['an empty bracket', 'we [] late', [[word('we', null), inserted(), word('late')]]],
    ['brackets side by side', 'we [a] [b] late', [[word('we', null), inserted('a', 'b'), word('late')]]],
    [
      'a bracket before letters',
      '[T]he flood',
      [[{ kind: 'partial', gap: null, word: 'The', parts: [{ letters: 'T' }, 'he'] }, word('flood')]],
    ],
    [
      'a bracket after letters',
      'the regim[e]',
      [[word('the', null), { kind: 'partial', gap: '', word: 'regime', parts: ['regim', { letters: 'e' }] }]],
    ],
    [
      'an apostrophe in a bracket',
      'do[n’t]',
      [[{ kind: 'partial', gap: null, word: "don't", parts: ['do', { letters: "n't" }] }]],
    ],
    [
      'a bracket that is never closed',
      'we [were late',
      [[word('we', null), word('were', '['), word('late')]],
    ],
    ['a bracket in a bracket', '[we [x] late]', [[word('we', null), inserted('x'), word('late')]]],
    ['characters of private use', 'we \uE000 late', [[word('we', null), word('late', '\uFFFD')]]],
  ];
  for (const [what, written, expected] of CASES)
    it(`reads ${what}: ${written}`, () => {
      assert.deepEqual(read(written), expected);
    });

  it('treats brackets after the 6400th as punctuation', () => {
    const [segment = [], ...rest] = read('[x] w '.repeat(6401));
    const last = segment.slice(-2);
    assert.deepEqual({ rest, last }, { rest: [], last: [word('x', '['), word('w', ']')] });
  });
});

describe('ownWords', () => {
  it('are those that are wholly or partly outside brackets', () => {
    const own = (written: string) => segments(written).map((segment: Segment) => segment.ownWords);
    assert.deepEqual(own('[T]he flood […] [of water] came'), [['The', 'flood'], ['came']]);
    assert.deepEqual(own('[the mayor]'), [[]]);
    assert.deepEqual(own('[n]uclear'), [['nuclear']]);
    assert.deepEqual(own('[…]'), [[], []]);
  });
});
