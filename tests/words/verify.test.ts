import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOwnUrl, prepareEvidence, verify } from '../../src/words/verify.ts';
import { ARCHIVE, check, ELSEWHERE, OWN, source } from './gazette.ts';

/** The result of a check, with the found words as the excerpt writes them. */
function told(printed: string | string[], ...excerpts: string[]) {
  const { status, reason, found, conflict, omitted, inserted, cuts } = check(printed, ...excerpts);
  const words = [...(found ? [found, ...(found.further ?? [])] : [])].map(({ index, ranges }) => [
    index,
    ...ranges.map(({ start, end }) => excerpts[index]?.normalize('NFC').slice(start, end)),
  ]);
  return { status, reason, words, conflict: conflict?.kind, omitted, inserted, cuts };
}

const FOUND = {
  status: 'matched',
  reason: 'found',
  conflict: undefined,
  omitted: [],
  inserted: [],
  cuts: [],
};
const REFUSED = { ...FOUND, status: 'unverified', reason: 'not-found', words: [] };

describe('verify', () => {
  it('returns the words of each segment, what is left out and what brackets stand for', () => {
    assert.deepEqual(
      told('nothing […] until [the mayor] called', 'We heard nothing from the town until she called us.'),
      {
        ...FOUND,
        words: [[0, 'nothing', 'until she called']],
        omitted: ['from the town'],
        inserted: [{ words: 'the mayor', standsFor: 'she' }],
      },
    );
    assert.deepEqual(told(['rare', 'useful'], 'a rare and useful thing').words, [[0, 'rare', 'useful']]);
    assert.deepEqual(told('we were [very] late', 'we were late').inserted, []);
  });

  it('returns the first place that has the words, and prefers one that nothing turns', () => {
    assert.deepEqual(check('the rain', 'then the rain, the rain').found?.ranges, [{ start: 5, end: 13 }]);
    assert.deepEqual(told('paid at once', 'we never paid at once, but they paid at once').cuts, []);
    assert.deepEqual(told('we told them [her] then', 'we told them then').words, [[0, 'we told them then']]);
  });

  it('never verifies reported speech, even if there is evidence', () => {
    for (const evidence of [source([OWN, 'nothing came']), source()])
      assert.deepEqual(verify([], evidence), {
        status: 'unverified',
        reason: 'reported',
        found: null,
        omitted: [],
        inserted: [],
        cuts: [],
      });
  });

  it('reports that there is no evidence', () => {
    const { status, reason, conflict } = verify(['nothing came'], source());
    assert.deepEqual([status, reason, conflict], ['unverified', 'no-evidence', undefined]);
  });

  it('distinguishes the source itself from other documents', () => {
    const at = (url: string) => verify(['nothing came'], source([url, 'nothing came'])).status;
    assert.equal(at(OWN), 'matched');
    assert.equal(at('http://www.gazette.example/flood/amp?utm_source=x#top'), 'matched');
    assert.equal(at(ARCHIVE), 'matched');
    assert.equal(at(ELSEWHERE), 'matched-elsewhere');
    assert.equal(at('https://gazette.example/flood?id=2'), 'matched-elsewhere');
    const unknown = prepareEvidence({
      url: undefined,
      archive: undefined,
      evidence: [{ url: OWN, excerpt: 'nothing came' }],
    });
    assert.equal(verify(['nothing came'], unknown).status, 'matched-elsewhere');
  });

  it('prefers the source itself to other documents, then earlier evidence', () => {
    const evidence = source(
      [ELSEWHERE, 'nothing came'],
      [OWN, 'no rain'],
      [ARCHIVE, 'nothing came'],
      [OWN, 'nothing came'],
    );
    const found = (words: string) => {
      const verdict = verify([words], evidence);
      return [verdict.status, verdict.found?.index];
    };
    assert.deepEqual(found('nothing came'), ['matched', 2]);
    assert.deepEqual(found('no rain'), ['matched', 1]);
  });

  it('accepts another document if the source itself has other words', () => {
    const evidence = source([OWN, 'we will not pay the builders'], [ELSEWHERE, 'we will pay the builders']);
    const { status, found } = verify(['we will pay the builders'], evidence);
    assert.deepEqual([status, found?.index], ['matched-elsewhere', 1]);
  });

  it('does not combine two excerpts that have less than four words in common', () => {
    const notCovered = { ...REFUSED, reason: 'not-covered', conflict: 'not-covered' };
    assert.deepEqual(told('nothing came […] then all did', 'nothing came', 'then all did'), notCovered);
    assert.deepEqual(told('nothing came then', 'nothing came', 'came then'), notCovered);
    assert.deepEqual(told(['nothing came', 'then all did'], 'nothing came', 'then all did'), {
      ...REFUSED,
      conflict: 'not-in-evidence',
    });
  });

  it('joins excerpts of one document where four words or more of their ends are the same', () => {
    const [first, second] = [
      'We heard the rain at noon and ran',
      'rain at noon and ran to the hill, all of us',
    ];
    assert.deepEqual(told('the rain at noon and ran to the hill', first, second), {
      ...FOUND,
      words: [
        [0, 'the rain at noon and ran'],
        [1, 'to the hill'],
      ],
    });
    assert.equal(told('the rain at noon and ran to the town', first, second).conflict, 'altered-quotation');
    const elsewhere = source([OWN, first], [ELSEWHERE, second]);
    assert.equal(verify(['the rain at noon and ran to the hill'], elsewhere).status, 'unverified');
  });

  it('calls words that the evidence ends inside not covered, and altered if its part has others', () => {
    const printed = 'the rain came at noon and we ran to the hill';
    assert.equal(told(printed, 'Then the rain came at noon and we').conflict, 'not-covered');
    assert.equal(told(printed, 'noon and we ran to the hill, all of us').conflict, 'not-covered');
    assert.equal(told(printed, 'Then the rain came at night and we').conflict, 'altered-quotation');
  });

  it('shows the most similar excerpt', () => {
    const conflict = (printed: string, ...excerpts: string[]) => {
      const { kind, index, difference } = check(printed, ...excerpts).conflict ?? {};
      return { kind, index, difference };
    };
    assert.deepEqual(
      conflict(
        'the road to the harbour is closed',
        'the way to the harbour was open',
        'the road to the harbour was closed',
      ),
      { kind: 'altered-quotation', index: 1, difference: 'the road to the harbour {-was-} {+is+} closed' },
    );
    assert.deepEqual(
      conflict('we […] pay the builders', 'we will gladly pay builders', 'we never pay the builders'),
      { kind: 'hidden-change', index: 1, difference: 'we {-never-} pay the builders' },
    );
  });

  it('reports a negation or condition between two spans, and no modal verb', () => {
    const between = (excerpt: string) => {
      const { status, reason, conflict } = check(['the water', 'came at night'], excerpt);
      return [status, reason, conflict];
    };
    assert.deepEqual(between('the water never came at night'), ['unverified', 'turned-between', undefined]);
    assert.deepEqual(between('the water if it came at night')[1], 'turned-between');
    assert.deepEqual(between('the water may have, they say, come: it came at night')[1], 'found');
  });

  it('sets no error if another excerpt has the span of a mixed quotation', () => {
    const printed = ['the road is closed today', 'rare'];
    assert.deepEqual(told(printed, 'the road is open today', 'the road is closed today'), {
      ...REFUSED,
      conflict: 'not-in-evidence',
    });
  });
});

describe('isOwnUrl', () => {
  it('is false for every URL if the source has none', () => {
    assert.equal(isOwnUrl(OWN, { url: undefined, archive: undefined }), false);
    assert.equal(isOwnUrl(OWN, { url: undefined, archive: OWN }), true);
  });
});

/** The milliseconds that a case may take. Each case needs far less time. Only work without bounds would need more. */
const LIMIT = 5000;

describe('verify stays bounded', () => {
  const excerpt = Array.from({ length: 40 }, (_, index) => `w${index % 4}`).join(' ');
  const many = (text: string, count: number) => Array.from({ length: count }, () => text).join(' ');
  const HOSTILE: [what: string, printed: string][] = [
    ['a quotation of 20,000 words', many('w0 w1 w2 w3', 5000)],
    ['2,000 brackets', many('w1 [x]', 2000)],
    ['2,000 brackets side by side', `w0 ${many('[x]', 2000)} w1`],
    ['2,000 brackets joined to letters', many('w[1]', 2000)],
    ['500 omissions', many('w1 […]', 500)],
    ['500 omissions and 500 brackets', many('w1 […] [x]', 500)],
    ['a bracket of 20,000 words', `w0 [${many('not', 20_000)}] w1`],
    ['a word of 100,000 letters', `${'a.'.repeat(50_000)} w1`],
    ['20,000 brackets never closed', many('[ w1', 20_000)],
    ['20,000 brackets around brackets', `${'['.repeat(20_000)}w1${']'.repeat(20_000)}`],
    ['20,000 combining marks', `w1${'\u0301'.repeat(20_000)}`],
  ];
  for (const [what, printed] of HOSTILE)
    it(`for ${what}`, () => {
      const start = performance.now();
      assert.equal(check(printed, ...Array.from({ length: 4 }, () => excerpt)).status, 'unverified');
      assert.ok(performance.now() - start < LIMIT);
    });

  it('for a mixed quotation of 500 spans', () => {
    const start = performance.now();
    const spans = Array.from({ length: 500 }, () => 'w1 w2 w3 w9');
    assert.equal(check(spans, ...Array.from({ length: 4 }, () => excerpt)).status, 'unverified');
    assert.ok(performance.now() - start < LIMIT);
  });
});
