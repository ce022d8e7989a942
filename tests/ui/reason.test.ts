import assert from 'node:assert/strict';
import test from 'node:test';
import { formatDate } from '../../src/dates.ts';
import type { ReasonFacts } from '../../src/ui/facts.ts';
import { ui } from '../../src/ui/strings.ts';

const found = {
  code: 'found',
  compared: 'all',
  kind: 'original',
  host: 'herald.example',
  seen: '2025-01-02',
  fewWords: null,
  isSourceSeen: true,
  inserted: [],
} satisfies ReasonFacts;

const CASES: [ReasonFacts, sentence: string][] = [
  [found, 'Found word for word in the source itself, seen on 2 January 2025.'],
  [
    { ...found, kind: 'archive', compared: 'in-marks' },
    'The words in quotation marks were found word for word in the archived page of the source, seen on 2 January 2025.',
  ],
  [
    { ...found, kind: 'report', isSourceSeen: false },
    'Found word for word in a report at herald.example, seen on 2 January 2025. We have not seen the source itself.',
  ],
  [
    { ...found, kind: 'copy', isSourceSeen: false, fewWords: 2 },
    'Found word for word in a copy at herald.example, seen on 2 January 2025. We have not seen the source itself. A match of two words proves little.',
  ],
  [
    { ...found, inserted: [{ words: 'the mayor', standsFor: 'she' }] },
    'Found word for word in the source itself, seen on 2 January 2025. In brackets, “the mayor” is ours: the source has “she”.',
  ],
  [
    { ...found, fewWords: 1 },
    'Found word for word in the source itself, seen on 2 January 2025. A match of one word proves little.',
  ],
  [{ code: 'reported', route: null }, 'Indirect speech: the words are ours, so they cannot be checked.'],
  [
    { code: 'reported', route: { outlet: 'The Week', copy: 'a damaged copy' } },
    'Indirect speech: the words are ours, so they cannot be checked. Reported from a damaged copy of The Week’s article; original wording not seen.',
  ],
  [{ code: 'no-evidence', route: null }, 'We hold no passage that shows these words.'],
  [
    { code: 'no-evidence', route: { outlet: 'The Week', copy: null } },
    'We hold no passage that shows these words. Known to us only via The Week; original wording not seen.',
  ],
  [{ code: 'not-found' }, 'The passages we hold of this source do not show these words.'],
  [
    { code: 'not-covered' },
    'The passages we hold of this source show a part of these words and end before the rest.',
  ],
  [
    { code: 'turned-between' },
    'A passage we hold has these words, but also a word between them that may change their meaning. So they do not count as found.',
  ],
  [
    { code: 'bracket-replaces-a-word' },
    'A passage we hold has these words, except where we wrote a word in brackets: there it has another. So they do not count as found.',
  ],
  [
    { code: 'own-words' },
    'A passage we hold has these words, but most words of the quotation are ours, in brackets. So it does not count as found.',
  ],
  [
    { code: 'omission-not-judged' },
    'A passage we hold has these words. We cannot judge whether the words we left out change the meaning, so they do not count as found.',
  ],
  [
    { code: 'joins-sentences' },
    'A passage we hold has these words, but in two sentences, which we joined here. So they do not count as found.',
  ],
  [
    { code: 'single-word' },
    'A passage we hold has these words, but too far apart to be one quotation. So they do not count as found.',
  ],
];

test('each reason for a status is a complete sentence', () => {
  assert.deepEqual(
    CASES.map(([facts]) => ui.reason(facts, formatDate)),
    CASES.map(([, sentence]) => sentence),
  );
});
