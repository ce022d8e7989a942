import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assignIds } from '../../src/ids/assign.ts';
import type { LockRow, NeedsId } from '../../src/ids/lock-row.ts';
import { share } from '../effort.ts';
import { random } from '../random.ts';
import { reportTried } from '../tried.ts';
import { quotation } from './quotation.ts';

const HISTORIES = share(3000);

const keyOf = ({ speaker, source, words }: Pick<LockRow, 'speaker' | 'source' | 'words'>) =>
  `${speaker}@${source} ${words}`;

/**
 * An article that is edited at random. After each step, `#relock` does the same as `npm run lock`, and marks rows without a
 * quotation as withdrawn. `person` is a number that a quotation keeps through all edits. `givenTo` has the `person` of each id.
 */
class Article {
  readonly #next: () => number;
  readonly #used = new Set<string>();
  readonly givenTo = new Map<string, number>();
  present: { person: number; quotation: NeedsId }[] = [];
  lock: LockRow[] = [];
  #people = 0;

  constructor(seed: number) {
    this.#next = random(seed);
  }

  step(): void {
    const kind = this.#below(10);
    if (kind < 4 || this.present.length === 0) this.#insert();
    else if (kind < 6) this.#edit();
    else if (kind < 8) this.#move();
    else this.#remove();
    this.#relock();
  }

  #insert(): void {
    const quotation = this.#unused(() => this.#words(1 + this.#below(12)));
    this.present.splice(this.#below(this.present.length + 1), 0, { person: this.#people, quotation });
    this.#people += 1;
  }

  /** Replaces any number of words, so that some edits keep the id and others do not. */
  #edit(): void {
    const at = this.#below(this.present.length);
    const edited = this.present[at];
    if (!edited) return;
    const { words, speaker, source } = edited.quotation;
    const strength = this.#next();
    const text = () =>
      words
        .split(' ')
        .map(word => (this.#next() < strength ? this.#words(1) : word))
        .join(' ');
    this.present[at] = { ...edited, quotation: this.#unused(text, `${speaker}@${source}`) };
  }

  #move(): void {
    const [moved] = this.present.splice(this.#below(this.present.length), 1);
    if (moved) this.present.splice(this.#below(this.present.length + 1), 0, moved);
  }

  #remove(): void {
    this.present.splice(this.#below(this.present.length), 1);
  }

  #relock(): void {
    const before = new Map(this.lock.map(row => [row.id, keyOf(row)]));
    const quotations = this.present.map(({ quotation }) => quotation);
    const { ids, missing } = assignIds(quotations, this.lock, new Set(['ruiz-rain', 'gazette-rain-wind']));
    assert.equal(new Set(ids).size, ids.length, 'ids are unique');
    for (const [index, { person, quotation }] of this.present.entries()) {
      const id = ids[index] ?? '';
      assert.ok(!['ruiz-rain', 'gazette-rain-wind'].includes(id), 'ids are not reserved');
      assert.equal(this.givenTo.get(id) ?? person, person, `${id} was given to another quotation`);
      const own = [...this.givenTo].filter(([, holder]) => holder === person).map(([held]) => held);
      const isUnchanged = own.some(held => before.get(held) === keyOf(quotation));
      if (isUnchanged) assert.ok(own.includes(id), `${id} replaced the id of unchanged words`);
      this.givenTo.set(id, person);
    }
    const isGone = new Set(missing.map(({ id }) => id));
    const kept = this.lock
      .filter(({ id }) => !ids.includes(id))
      .map((row): LockRow => (isGone.has(row.id) ? { ...row, gone: 'withdrawn' } : row));
    const held = this.present.map(({ quotation: { speaker, source, words } }, index) => ({
      id: ids[index] ?? '',
      speaker,
      source,
      words,
    }));
    this.lock = [...kept, ...held].sort((one, other) => (one.id < other.id ? -1 : 1));
    const again = assignIds(quotations, this.lock, new Set());
    assert.deepEqual(
      again,
      { ids, isLocked: ids.map(() => true), missing: [] },
      'a second run changes nothing',
    );
    for (const id of this.givenTo.keys())
      assert.ok(
        this.lock.some(row => row.id === id),
        `${id} has left the lock`,
      );
  }

  /**
   * A quotation with words and a label that were never together in this article. Two equal quotations would count as one. If the
   * given words and label were already together, the quotation gets random words and a random label.
   */
  #unused(text: () => string, label?: string): NeedsId {
    for (;;) {
      const made = quotation(text(), label ?? this.#pick(['ruiz@gazette', '@gazette', 'mayor@lantern']));
      const key = keyOf(made);
      if (this.#used.has(key)) {
        label = undefined;
        text = () => this.#words(2 + this.#below(12));
        continue;
      }
      this.#used.add(key);
      return made;
    }
  }

  /** The vocabulary is small, so that quotations are similar and ids collide. */
  #words(count: number): string {
    const choices = ['rain', 'wind', 'flood', 'came', 'the', 'of', 'rose', 'fell'];
    return Array.from({ length: count }, () => this.#pick(choices)).join(' ');
  }

  #pick(choices: string[]): string {
    return choices[this.#below(choices.length)] ?? '';
  }

  #below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }
}

describe('ids over a long history', () => {
  it(`stay with their quotations through ${HISTORIES} histories of edits, moves, insertions and removals`, () => {
    const seen = { ids: 0, gone: 0 };
    for (let seed = 1; seed <= HISTORIES; seed += 1) {
      const article = new Article(seed);
      for (let step = 0; step < 40; step += 1) article.step();
      seen.ids += article.givenTo.size;
      seen.gone += article.lock.filter(({ gone }) => gone !== undefined).length;
    }
    assert.ok(seen.ids > 10 * HISTORIES && seen.gone > 3 * HISTORIES, JSON.stringify(seen));
    reportTried('histories of ids', HISTORIES, HISTORIES);
  });
});
