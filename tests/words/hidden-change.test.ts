import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../../src/words/fold.ts';
import { polarityWords, preservesMeaning } from '../../src/words/hidden-change.ts';

const words = (text: string) => fold(text).words;

describe('polarityWords', () => {
  const CASES: [text: string, ...expected: string[]][] = [
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
  for (const [text, ...expected] of CASES)
    it(`are ${expected.join(', ') || 'none'} in “${text}”`, () => {
      assert.deepEqual(polarityWords(words(text)), expected);
    });
});

describe('words that […] may omit', () => {
  const mayOmit = (printed: string, word: string, atEdge = false) =>
    preservesMeaning(words(printed)).mayOmit(words(word)[0] ?? '', atEdge);

  it('are all words but negations and modal verbs', () => {
    assert.equal(mayOmit('We agree', 'gladly'), true);
    assert.equal(mayOmit('We agree', 'gladly', true), true);
  });

  it('are no negations or modal verbs that the printed words lack', () => {
    for (const word of ['not', 'Never', 'don’t', 'cannot', 'would', 'only', 'we’ll'])
      assert.equal(mayOmit('We agree', word), false, word);
  });

  it('are those that the printed words have, in any spelling', () => {
    assert.equal(mayOmit('We do not agree', 'don’t'), true);
    assert.equal(mayOmit('We don’t agree', 'Not'), true);
    assert.equal(mayOmit('We would agree', 'wouldn’t'), false);
    assert.equal(mayOmit('We wouldn’t agree', 'wouldn’t'), true);
  });

  it('are no negations or modal verbs directly beside a printed word', () => {
    assert.equal(mayOmit('We do not agree', 'not', true), false);
  });
});

describe('words that [x] may replace', () => {
  const replaces = (inserted: string, replaced: string, printed = 'He agrees') =>
    preservesMeaning(words(printed)).replaces(words(inserted))(words(replaced));

  it('are all without a negation or modal verb, if the bracket has none either', () => {
    assert.equal(replaces('the mayor', 'she'), true);
    assert.equal(replaces('', 'she'), true);
    assert.equal(replaces('sic', ''), true);
  });

  it('are no negations or modal verbs that the bracket lacks, even if other printed words have them', () => {
    assert.equal(replaces('the mayor', 'she never'), false);
    assert.equal(replaces('the mayor', 'she would'), false);
    assert.equal(replaces('do', 'do not', 'I do not mind'), false);
  });

  it('have every negation and modal verb that the bracket has', () => {
    assert.equal(replaces('not', ''), false);
    assert.equal(replaces('the mayor will', 'she'), false);
    assert.equal(replaces('the mayor will', 'she', 'He will agree'), false);
  });

  it('may have the same negation or modal verb in another spelling', () => {
    assert.equal(replaces('the mayor cannot', 'I can’t'), true);
    assert.equal(replaces('will not', 'won’t'), true);
    assert.equal(replaces('the mayor will', 'she’ll'), true);
  });
});
