import assert from 'node:assert/strict';
import test from 'node:test';
import { linkToWords } from '../../src/record/text-fragment.ts';
import { fold } from '../../src/words/fold.ts';
import { aRecord } from './a-record.ts';

const entry = (id: string) => {
  const found = aRecord().quotations.find(({ quotation }) => quotation.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('the link opens the source at the words', () => {
  const { quotation, source } = entry('ana-water-came-at-night');
  assert.equal(
    linkToWords(quotation, source),
    'https://herald.example/flood#:~:text=The%20water%20came%20at%20night',
  );
});

test('words that were found elsewhere or not at all have no such link', () => {
  for (const id of ['herald-rare', 'unseen-words', 'wire-more-was-said']) {
    const { quotation, source } = entry(id);
    assert.equal(linkToWords(quotation, source), null, id);
  }
});

/** `[5, 7]` in `found` means the words 5 and 6 of the excerpt, counted from 0. */
const CASES: [
  name: string,
  excerpt: string,
  found: [number, number][],
  directive: string | null,
  brackets?: { words: string; standsFor: string }[],
][] = [
  [
    'a short text includes the words beside it',
    'He said, then, that a key moment had come at last.',
    [[5, 7]],
    'then%2C%20that%20a-,key%20moment,-had%20come%20at',
  ],
  ['words that occur twice have no link', 'It was rare, and rare it stayed.', [[2, 3]], null],
  [
    'a long text is identified by its first and last words',
    'One two three four five six seven eight nine ten.',
    [[0, 10]],
    'One%20two%20three%20four,seven%20eight%20nine%20ten',
  ],
  [
    'a start that occurs before is lengthened',
    'We will not go. Later he said: We will not go away and never return to this house.',
    [[7, 18]],
    'We%20will%20not%20go%20away,return%20to%20this%20house',
  ],
  [
    'an end that occurs between is lengthened',
    'We all go back to this old house, never leave, and then come back to this old house. They left this old house.',
    [[0, 18]],
    'We%20all%20go%20back,back%20to%20this%20old%20house',
  ],
  [
    'a text whose ends would overlap is named whole',
    'We shall all go on and on to see. We shall all go on and on to win.',
    [[9, 18]],
    'We%20shall%20all%20go%20on%20and%20on%20to%20win',
  ],
  [
    'two segments are identified by the start of the first and the end of the last',
    'We knew it all then, but nobody asked us anything.',
    [
      [0, 4],
      [6, 9],
    ],
    'We%20knew%20it%20all,nobody%20asked%20us',
  ],
  [
    'the separators of the directive are escaped',
    'A well-known, tried & tested way out.',
    [[1, 6]],
    'well%2Dknown%2C%20tried%20%26%20tested%20way%20out',
  ],
  [
    'the words beside a bracket are those of the source',
    'On Monday they said no.',
    [[2, 5]],
    'On%20Monday%20they-,said%20no',
    [{ words: 'The company', standsFor: 'they' }],
  ],
];

for (const [name, excerpt, ranges, expected, inserted = []] of CASES)
  test(name, () => {
    const { quotation, source } = entry('ana-water-came-at-night');
    const { starts, ends } = fold(excerpt);
    const offsets = ([start, end]: [number, number]) => ({
      start: starts[start] ?? 0,
      end: ends[end - 1] ?? 0,
    });
    const evidence = {
      kind: 'original' as const,
      url: 'https://herald.example/flood',
      seen: '2025-01-02',
      index: 0,
    };
    const link = linkToWords(
      {
        ...quotation,
        verification: {
          status: 'matched',
          reason: { code: 'not-found' },
          evidence: { ...evidence, ranges: ranges.map(offsets) },
          passages: [],
          omitted: [],
          inserted,
          cuts: [],
        },
      },
      { ...source, evidence: [{ ...evidence, excerpt }] },
    );
    assert.equal(link, expected === null ? null : `https://herald.example/flood#:~:text=${expected}`);
  });
