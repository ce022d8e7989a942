import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearMiss } from '../../src/words/compare/near-miss.ts';
import { segments } from '../../src/words/compare/segments.ts';
import { foldWords as fold } from '../../src/words/fold/fold-words.ts';

const near = (printed: string, excerpt: string) => nearMiss(segments(printed), fold(excerpt));

describe('nearMiss', () => {
  it('shows a word that was dropped, added or swapped, without the text around the quotation', () => {
    assert.deepEqual(near('the rain came at noon', 'Then the rain came early at noon, he said'), {
      share: 1,
      difference: 'the rain came {-early-} at noon',
    });
    assert.deepEqual(near('the rain came early at noon', 'Then the rain came at noon, he said'), {
      share: 5 / 6,
      difference: 'the rain came {+early+} at noon',
    });
    assert.deepEqual(near('the rain came at noon', 'Then the rain came at dusk, he said'), {
      share: 0.8,
      difference: 'the rain came at {-dusk-} {+noon+}',
    });
    assert.deepEqual(near('no rain came at noon', 'Then the rain came at noon, he said'), {
      share: 0.8,
      difference: '{-the-} {+no+} rain came at noon',
    });
  });

  it('shows brackets as printed and the words they replace', () => {
    assert.deepEqual(near('when [the mayor] called the traders', 'when she called the builders'), {
      share: 0.75,
      difference: 'when {-she-} {+[the mayor]+} called the {-builders-} {+traders+}',
    });
  });

  it('shows letter case and punctuation that differ between equal words', () => {
    assert.deepEqual(near('the Rain came, at noon', 'The rain came at noon'), {
      share: 1,
      difference: 'the {-rain-} {+Rain+} came {+,+} at noon',
    });
  });

  it('needs four words', () => {
    assert.equal(near('rain came early', 'rain came late'), null);
    assert.notEqual(near('the rain came early', 'the rain came late'), null);
  });

  it('needs seven of ten words in common', () => {
    const excerpt = 'one two three four five six seven eight nine ten';
    assert.equal(near('one two three four five six seven a b c', excerpt)?.share, 0.7);
    assert.equal(near('one two three four five six a b c d', excerpt), null);
  });

  it('counts the words of one window, not of the whole excerpt', () => {
    const far =
      'the wind blew all day and all night, some rain was near but nobody knew it, and all of us came';
    assert.equal(near('the rain came to', far), null);
  });

  it('recognizes words in another order', () => {
    assert.deepEqual(
      near('the rain before the wind', 'the wind before the rain')?.difference,
      'the {-wind-} {+rain+} before the {-rain-} {+wind+}',
    );
  });

  it('finds nothing in an excerpt that is too short, or has no words', () => {
    assert.equal(near('the rain came at noon', 'the rain came'), null);
    assert.equal(near('the rain came at noon', ''), null);
    assert.equal(near('', 'the rain came at noon'), null);
  });
});
