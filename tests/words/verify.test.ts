import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOwnUrl, prepareEvidence, verify } from '../../src/words/verify.ts';
import { ARCHIVE, check, ELSEWHERE, OWN, source } from './gazette.ts';

describe('verify', () => {
  const found = (index: number, ...ranges: [start: number, end: number][]) => ({
    index,
    ranges: ranges.map(([start, end]) => ({ start, end })),
  });

  it('returns the ranges of the words of each segment', () => {
    assert.deepEqual(
      check('nothing […] until [the mayor] called', 'We heard nothing from the town until she called us.'),
      { status: 'matched', reason: 'found', found: found(0, [2, 3], [6, 9]) },
    );
    assert.deepEqual(check(['rare', 'useful'], 'a rare and useful thing').found, found(0, [1, 2], [3, 4]));
  });

  it('returns the first place that has the words, and the shortest range', () => {
    assert.deepEqual(check('the rain', 'then the rain, the rain').found, found(0, [1, 3]));
    assert.deepEqual(
      check('[she] called […] the rain', 'rain on the day she called in the rain').found,
      found(0, [5, 6], [7, 9]),
    );
    assert.deepEqual(check('we told [her] then', 'we told the old mayor then').found, found(0, [0, 6]));
    assert.deepEqual(check('we told [her]', 'we told the old mayor then').found, found(0, [0, 2]));
  });

  it('never verifies reported speech, even if there is evidence', () => {
    assert.deepEqual(verify([], source([OWN, 'nothing came'])), {
      status: 'unverified',
      reason: 'reported',
      found: null,
    });
    assert.deepEqual(verify([], source()), { status: 'unverified', reason: 'reported', found: null });
  });

  it('reports that there is no evidence', () => {
    assert.deepEqual(verify(['nothing came'], source()), {
      status: 'unverified',
      reason: 'no-evidence',
      found: null,
    });
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
    assert.deepEqual(verify(['nothing came'], evidence), {
      status: 'matched',
      reason: 'found',
      found: found(2, [0, 2]),
    });
    assert.deepEqual(verify(['no rain'], evidence).found, found(1, [0, 2]));
  });

  it('accepts another document if the source itself has other words', () => {
    const evidence = source([OWN, 'we will not pay the builders'], [ELSEWHERE, 'we will pay the builders']);
    assert.deepEqual(verify(['we will pay the builders'], evidence), {
      status: 'matched-elsewhere',
      reason: 'found',
      found: found(1, [0, 5]),
    });
  });

  it('does not combine two excerpts', () => {
    const notFound = { status: 'unverified', reason: 'not-found', found: null };
    assert.deepEqual(check('nothing came […] then all did', 'nothing came', 'then all did'), notFound);
    assert.deepEqual(check(['nothing came', 'then all did'], 'nothing came', 'then all did'), notFound);
    assert.deepEqual(check('nothing came then', 'nothing came', 'came then'), notFound);
  });

  it('shows the most similar excerpt', () => {
    const conflict = (printed: string, ...excerpts: string[]) => check(printed, ...excerpts).conflict;
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

  it('reports a negation or modal verb between two spans', () => {
    const { status, reason, conflict } = check(
      ['the water', 'came at night'],
      'the water never came at night',
    );
    assert.deepEqual([status, reason, conflict], ['unverified', 'polarity-changed', undefined]);
  });

  it('sets no conflict if another excerpt has the span of a mixed quotation', () => {
    assert.deepEqual(
      check(['the road is closed today', 'rare'], 'the road is open today', 'the road is closed today'),
      { status: 'unverified', reason: 'not-found', found: null },
    );
  });
});

describe('isOwnUrl', () => {
  it('is false for every URL if the source has none', () => {
    assert.equal(isOwnUrl(OWN, { url: undefined, archive: undefined }), false);
    assert.equal(isOwnUrl(OWN, { url: undefined, archive: OWN }), true);
  });
});

/** In milliseconds. The limit only separates bounded from unbounded work; each of these cases is far below it. */
const LIMIT = 5000;

describe('verify stays bounded', () => {
  const excerpt = Array.from({ length: 40 }, (_, index) => `w${index % 4}`).join(' ');
  const many = (text: string, count: number) => Array.from({ length: count }, () => text).join(' ');
  const HOSTILE: [what: string, printed: string, status?: string][] = [
    ['a quotation of 20,000 words', many('w0 w1 w2 w3', 5000)],
    ['2,000 brackets', many('w1 [x]', 2000)],
    ['2,000 brackets side by side', `w0 ${many('[x]', 2000)} w1`, 'matched'],
    ['2,000 brackets joined to letters', many('w[1]', 2000)],
    ['500 omissions', many('w1 […]', 500)],
    ['500 omissions and 500 brackets', many('w1 […] [x]', 500)],
    ['a bracket of 20,000 words', `w0 [${many('not', 20_000)}] w1`],
    ['a word of 100,000 letters', `${'a.'.repeat(50_000)} w1`],
    ['20,000 brackets never closed', many('[ w1', 20_000)],
    ['20,000 brackets around brackets', `${'['.repeat(20_000)}w1${']'.repeat(20_000)}`],
    ['20,000 combining marks', `w1${'\u0301'.repeat(20_000)}`],
  ];
  for (const [what, printed, status = 'unverified'] of HOSTILE)
    it(`for ${what}`, () => {
      const start = performance.now();
      assert.equal(check(printed, ...Array.from({ length: 4 }, () => excerpt)).status, status);
      assert.ok(performance.now() - start < LIMIT);
    });

  it('for a mixed quotation of 500 spans', () => {
    const start = performance.now();
    const spans = Array.from({ length: 500 }, () => 'w1 w2 w3 w9');
    assert.equal(check(spans, ...Array.from({ length: 4 }, () => excerpt)).status, 'unverified');
    assert.ok(performance.now() - start < LIMIT);
  });
});
