import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../../src/words/fold.ts';
import { hidesNothing, turningWords } from '../../src/words/hidden-change.ts';

const words = (text: string) => fold(text).words;

describe('turningWords', () => {
  const CASES: [text: string, ...turning: string[]][] = [
    ['the mayor had been told'],
    ['not no never none nothing only hardly', 'not', 'no', 'never', 'none', 'nothing', 'only', 'hardly'],
    ['nobody nowhere neither nor without', 'nobody', 'nowhere', 'neither', 'nor', 'without'],
    ['scarcely barely', 'scarcely', 'barely'],
    ['can could may might must', 'can', 'could', 'may', 'might', 'must'],
    ['shall should will would ought', 'shall', 'should', 'will', 'would', 'ought'],
    ['Not NEVER', 'not', 'never'],
    ['don’t isn’t', 'not', 'not'],
    ['cannot can’t CAN’T', 'can', 'not', 'can', 'not', 'can', 'not'],
    ['won’t shan’t wouldn’t', 'will', 'not', 'shall', 'not', 'would', 'not'],
    ['we’ll they’d', 'will', 'would'],
    ['in May, it may', 'may'],
    ['notable cannon willing know mustard unlikely'],
    ['we’re it’s they’ve'],
  ];
  for (const [text, ...turning] of CASES)
    it(`are ${turning.join(', ') || 'none'} in “${text}”`, () => {
      assert.deepEqual(turningWords(words(text)), turning);
    });
});

describe('what […] may leave out', () => {
  const leavesOut = (printed: string, word: string, atEdge = false) =>
    hidesNothing(words(printed)).leavesOut(words(word)[0] ?? '', atEdge);

  it('is any word that does not turn the sentence', () => {
    assert.equal(leavesOut('We agree', 'gladly'), true);
    assert.equal(leavesOut('We agree', 'gladly', true), true);
  });

  it('is no negation and no modal that the printed words lack', () => {
    for (const word of ['not', 'Never', 'don’t', 'cannot', 'would', 'only', 'we’ll'])
      assert.equal(leavesOut('We agree', word), false, word);
  });

  it('is one that the printed words have, in any spelling', () => {
    assert.equal(leavesOut('We do not agree', 'don’t'), true);
    assert.equal(leavesOut('We don’t agree', 'Not'), true);
    assert.equal(leavesOut('We would agree', 'wouldn’t'), false);
    assert.equal(leavesOut('We wouldn’t agree', 'wouldn’t'), true);
  });

  it('is never one right beside a printed word', () => {
    assert.equal(leavesOut('We do not agree', 'not', true), false);
  });
});

describe('what [x] may replace', () => {
  const replaces = (inserted: string, replaced: string, printed = 'He agrees') =>
    hidesNothing(words(printed)).replaces(words(inserted))(words(replaced));

  it('is words without negation and modal, by such words', () => {
    assert.equal(replaces('the mayor', 'she'), true);
    assert.equal(replaces('', 'she'), true);
    assert.equal(replaces('sic', ''), true);
  });

  it('is no negation and no modal that the bracket lacks, whatever else is printed', () => {
    assert.equal(replaces('the mayor', 'she never'), false);
    assert.equal(replaces('the mayor', 'she would'), false);
    assert.equal(replaces('do', 'do not', 'I do not mind'), false);
  });

  it('brings in none that was not there', () => {
    assert.equal(replaces('not', ''), false);
    assert.equal(replaces('the mayor will', 'she'), false);
    assert.equal(replaces('the mayor will', 'she', 'He will agree'), false);
  });

  it('is the same negation or modal in another spelling', () => {
    assert.equal(replaces('the mayor cannot', 'I can’t'), true);
    assert.equal(replaces('will not', 'won’t'), true);
    assert.equal(replaces('the mayor will', 'she’ll'), true);
  });
});
