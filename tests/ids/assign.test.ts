import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assignIds } from '../../src/ids/assign.ts';
import type { LockRow, NeedsId } from '../../src/ids/lock-row.ts';
import { quotation } from './quotation.ts';

const row = (id: string, text: string, more: Partial<LockRow> & { label?: string } = {}): LockRow => {
  const { label, ...rest } = more;
  const { speaker, source, words } = quotation(text, label);
  return { id, speaker, source, words, ...rest };
};
const assign = (quotations: NeedsId[], lock: LockRow[] = [], reserved: string[] = []) =>
  assignIds(quotations, lock, new Set(reserved));

describe('assignIds', () => {
  it('gives a new quotation its computed id, not locked', () => {
    assert.deepEqual(assign([quotation('nothing came'), quotation('rare', '@gazette')]), {
      ids: ['ruiz-nothing-came', 'gazette-rare'],
      isLocked: [false, false],
      missing: [],
    });
  });

  it('keeps any id that a row with the same label and words has', () => {
    assert.deepEqual(assign([quotation('“Nothing” came')], [row('old-name', "'Nothing' came")]), {
      ids: ['old-name'],
      isLocked: [true],
      missing: [],
    });
  });

  it('keeps the id of words whose letters were dropped before they were transliterated', () => {
    const [said, old] = ['Die Straße in Łódź heißt Ærø', 'ruiz-die-stra-e-in-odz-hei-t-r'];
    assert.deepEqual(assign([quotation(said)], [row(old, said)]), {
      ids: [old],
      isLocked: [true],
      missing: [],
    });
    assert.deepEqual(assign([quotation(`${said} noch`)], [row(old, said)]).ids, [old]);
  });

  it('keeps ids when quotations are moved', () => {
    const lock = [
      row('a', 'nothing came'),
      row('b', 'the rain fell'),
      row('c', 'rare', { label: '@gazette' }),
    ];
    const moved = [quotation('rare', '@gazette'), quotation('the rain fell'), quotation('nothing came')];
    assert.deepEqual(assign(moved, lock), {
      ids: ['c', 'b', 'a'],
      isLocked: [true, true, true],
      missing: [],
    });
  });

  it('keeps the id of words edited in place, not locked', () => {
    const lock = [row('a', 'nothing came until the water arrived')];
    assert.deepEqual(assign([quotation('Nothing at all came until the water rose')], lock), {
      ids: ['a'],
      isLocked: [false],
      missing: [],
    });
  });

  it('keeps the id if at least six of ten words stay, otherwise gives a new one', () => {
    const lock = [row('a', 'one two three four five six seven eight nine ten')];
    assert.deepEqual(assign([quotation('one two three four five six g h i j')], lock), {
      ids: ['a'],
      isLocked: [false],
      missing: [],
    });
    assert.deepEqual(assign([quotation('one two three four five f g h i j')], lock), {
      ids: ['ruiz-one-two-three-four-five-f'],
      isLocked: [false],
      missing: lock,
    });
  });

  it('counts words, not the punctuation between them', () => {
    const lock = [row('a', 'one, two, three, four, five')];
    assert.deepEqual(assign([quotation('one, two, x, y, z')], lock).missing, lock);
    assert.deepEqual(assign([quotation('one two three x y')], lock).ids, ['a']);
  });

  it('measures the longer text, so that a few words of a long quotation are another quotation', () => {
    const long = 'one two three four five six seven eight nine ten';
    assert.deepEqual(assign([quotation('one two three')], [row('a', long)]).missing, [row('a', long)]);
    assert.deepEqual(assign([quotation(long)], [row('a', 'one two three')]).missing, [
      row('a', 'one two three'),
    ]);
  });

  it('does not treat words in another order as an edit', () => {
    const lock = [row('a', 'one two three four five six')];
    assert.deepEqual(assign([quotation('six five four three two one')], lock).missing, lock);
  });

  it('accepts an edit only under the same label', () => {
    const lock = [row('a', 'nothing came until noon')];
    for (const label of ['ruiz@lantern', 'mayor@gazette', '@gazette'])
      assert.deepEqual(assign([quotation('nothing came until dusk', label)], lock).missing, lock, label);
    assert.deepEqual(assign([quotation('nothing came until noon', '@gazette')], lock), {
      ids: ['gazette-nothing-came-until-noon'],
      isLocked: [false],
      missing: lock,
    });
  });

  it('does not treat a quotation as an edit if the old words are still quoted', () => {
    const lock = [row('a', 'nothing came until noon')];
    const both = [quotation('nothing came until dusk'), quotation('nothing came until noon')];
    assert.deepEqual(assign(both, lock), {
      ids: ['ruiz-nothing-came-until-dusk', 'a'],
      isLocked: [false, true],
      missing: [],
    });
  });

  it('gives a row to the most similar of several edits, then to the first', () => {
    const lock = [row('a', 'one two three four five six')];
    assert.deepEqual(
      assign([quotation('one two three four x y'), quotation('one two three four five x')], lock).ids,
      ['ruiz-one-two-three-four-x-y', 'a'],
    );
    assert.deepEqual(
      assign([quotation('one two three four five x'), quotation('one two three four five y')], lock).ids,
      ['a', 'ruiz-one-two-three-four-five-y'],
    );
  });

  it('does not swap two quotations that are both edited', () => {
    const lock = [row('a', 'one two three four five six'), row('b', 'one two three four nine ten')];
    const edited = [quotation('one two three four nine x'), quotation('one two three four five x')];
    assert.deepEqual(assign(edited, lock), { ids: ['b', 'a'], isLocked: [false, false], missing: [] });
  });

  it('makes equal ids unique', () => {
    const same = ['rain came', 'rain, came', 'Rain came'].map(text => quotation(text));
    assert.deepEqual(assign(same).ids, ['ruiz-rain-came', 'ruiz-rain-came-2', 'ruiz-rain-came-3']);
    assert.deepEqual(
      assign([quotation('rain, came')], [row('ruiz-rain-came', 'wind'), row('ruiz-rain-came-2', 'hail')]).ids,
      ['ruiz-rain-came-3'],
    );
  });

  it('avoids reserved ids', () => {
    assert.deepEqual(assign([quotation('rain came')], [], ['ruiz-rain-came', 'ruiz-rain-came-2']).ids, [
      'ruiz-rain-came-3',
    ]);
  });

  it('keeps a locked id even if it has become reserved', () => {
    assert.deepEqual(assign([quotation('rain came')], [row('a', 'rain came')], ['a']).ids, ['a']);
  });

  it('reports each row without a quotation', () => {
    const lock = [row('a', 'rain came'), row('b', 'wind rose'), row('c', 'hail fell')];
    assert.deepEqual(assign([quotation('wind rose')], lock), {
      ids: ['b'],
      isLocked: [true],
      missing: [row('a', 'rain came'), row('c', 'hail fell')],
    });
    assert.deepEqual(assign([], lock).missing, lock);
  });

  it('does not report rows that say what happened to their quotation', () => {
    const lock = [
      row('a', 'rain came', { now: 'b' }),
      row('b', 'wind rose'),
      ...(['withdrawn', 'corrected', 'legal', 'privacy'] as const).map(gone =>
        row(gone, `${gone} words`, { gone }),
      ),
    ];
    assert.deepEqual(assign([quotation('wind rose')], lock), { ids: ['b'], isLocked: [true], missing: [] });
  });

  it('never gives the id of such a row to another quotation', () => {
    const lock = [
      row('ruiz-rain-came-down', 'rain came down at noon', { gone: 'withdrawn' }),
      row('ruiz-wind-rose', 'wind rose up at noon', { now: 'x' }),
    ];
    assert.deepEqual(assign([quotation('rain came down'), quotation('wind rose')], lock), {
      ids: ['ruiz-rain-came-down-2', 'ruiz-wind-rose-2'],
      isLocked: [false, false],
      missing: [],
    });
    assert.deepEqual(assign([quotation('rain came down at dusk')], lock).ids, [
      'ruiz-rain-came-down-at-dusk',
    ]);
  });

  it('gives restored words their old id, not locked while the row says that they were removed', () => {
    assert.deepEqual(assign([quotation('rain came')], [row('a', 'rain came', { gone: 'withdrawn' })]), {
      ids: ['a'],
      isLocked: [false],
      missing: [],
    });
  });

  it('prefers a live row to that of a removed quotation with the same words', () => {
    const [live, gone] = [row('a', 'rain came'), row('b', 'rain came', { gone: 'withdrawn' })];
    for (const lock of [
      [live, gone],
      [gone, live],
    ])
      assert.deepEqual(assign([quotation('rain came')], lock), { ids: ['a'], isLocked: [true], missing: [] });
  });

  it('reads two equal rows as one', () => {
    const twice = [row('a', 'rain came'), row('a', 'rain came')];
    assert.deepEqual(assign([quotation('rain came')], twice), { ids: ['a'], isLocked: [true], missing: [] });
    assert.deepEqual(assign([quotation('rain came down')], twice), {
      ids: ['a'],
      isLocked: [false],
      missing: [],
    });
  });

  it('reports the second of two rows with the same words, since its id is published too', () => {
    assert.deepEqual(assign([quotation('rain came')], [row('a', 'rain came'), row('b', 'rain came')]), {
      ids: ['a'],
      isLocked: [true],
      missing: [row('b', 'rain came')],
    });
  });

  it('gives two quotations with the same words two stable ids', () => {
    const twice = [quotation('rain came'), quotation('rain came')];
    assert.deepEqual(assign(twice).ids, ['ruiz-rain-came', 'ruiz-rain-came-2']);
    assert.deepEqual(assign(twice, [row('a', 'rain came')]).ids, ['a', 'ruiz-rain-came']);
    assert.deepEqual(assign(twice, [row('a', 'rain came'), row('b', 'rain came')]), {
      ids: ['a', 'b'],
      isLocked: [true, true],
      missing: [],
    });
  });

  it('never gives one id twice, even if two rows have it', () => {
    const lock = [row('a', 'rain came'), row('a', 'wind rose')];
    assert.deepEqual(assign([quotation('rain came'), quotation('wind rose')], lock), {
      ids: ['a', 'ruiz-wind-rose'],
      isLocked: [true, false],
      missing: [],
    });
  });

  it('does not match a quotation without words to a row', () => {
    assert.deepEqual(assign([quotation('🚀')], [row('a', 'rain')]).missing, [row('a', 'rain')]);
  });
});
