import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Folded, fold } from '../../src/words/fold.ts';
import { preservesMeaning } from '../../src/words/hidden-change.ts';
import { type BracketRule, match } from '../../src/words/match.ts';
import { ownWords, type Segment, segments } from '../../src/words/segments.ts';
import { random } from '../random.ts';

/** A slow and simple second implementation of the contract that tries all positions, for words and separate brackets only. */
function fits(wanted: Segment[], { words, gaps }: Folded, { mayOmit, replaces }: BracketRule): boolean {
  const isBesideSentence = (place: number) => /[.!?]/u.test(gaps[place] ?? '');
  const hides = (at: number, place: number) =>
    words[at] !== undefined && !isBesideSentence(place) && !mayOmit(words[at], true);
  const mayStart = (at: number, previous: number) => {
    if (previous === -1) return wanted[0]?.[0]?.kind !== 'inserted' || !hides(at - 1, at);
    const skipped = words.slice(previous, at);
    return (
      skipped.length === 0 ||
      (skipped.every(word => mayOmit(word, false)) && !hides(previous, previous) && !hides(at - 1, at))
    );
  };
  const from = (segment: number, piece: number, at: number): boolean => {
    const part = wanted[segment];
    if (part === undefined) return wanted.at(-1)?.at(-1)?.kind !== 'inserted' || !hides(at, at);
    if (piece === 0 && segment > 0) {
      for (let start = at; start < words.length; start += 1)
        if (mayStart(start, at) && step(segment, 0, start)) return true;
      return false;
    }
    return step(segment, piece, at);
  };
  const step = (segment: number, piece: number, at: number): boolean => {
    const here = wanted[segment]?.[piece];
    if (here === undefined) return from(segment + 1, 0, at);
    if (here.kind === 'inserted') {
      for (let count = 0; count <= 6 && at + count <= words.length; count += 1)
        if (replaces(here.words)(words.slice(at, at + count)) && step(segment, piece + 1, at + count))
          return true;
      return false;
    }
    const before = wanted[segment]?.[piece - 1];
    const isFree = before === undefined || before.kind === 'inserted';
    if (!isFree && here.gap !== gaps[at]) return false;
    return here.word === words[at] && step(segment, piece + 1, at + 1);
  };
  return words.some((_, start) => mayStart(start, -1) && step(0, 0, start));
}

describe('match', () => {
  it('finds exactly what a search of all positions finds', () => {
    const counts = { found: 0, missed: 0 };
    for (let seed = 1; seed <= 20_000; seed += 1) {
      const next = random(seed);
      const pick = (choices: string[]) => choices[Math.floor(next() * choices.length)] ?? '';
      const text = (choices: string[], length: number) =>
        Array.from({ length }, () => pick(choices)).join(' ');
      const excerpt = text(['a', 'b', 'c', 'not', 'will', 'a,', 'b.', 'not.'], 3 + Math.floor(next() * 9));
      const printed = text(
        ['a', 'b', 'c', 'not', 'a,', 'b.', '[…]', '[x]', '[not]', '[…]'],
        2 + Math.floor(next() * 5),
      );
      const wanted = segments(printed);
      if (wanted.some(segment => ownWords(segment).length === 0)) continue;
      const folded = fold(excerpt);
      const rule = preservesMeaning(wanted.flatMap(ownWords));
      const isFound = match(wanted, folded, rule) !== null;
      counts[isFound ? 'found' : 'missed'] += 1;
      assert.equal(isFound, fits(wanted, folded, rule), `${printed} ← ${excerpt}`);
    }
    assert.ok(counts.found > 800 && counts.missed > 800, JSON.stringify(counts));
  });

  it('gives ranges that hold the words of each segment, in order', () => {
    const folded = fold('the rain came, the wind rose, and the flood was there at noon');
    assert.deepEqual(match(segments('the wind […] was [here] at'), folded), [
      { start: 3, end: 5 },
      { start: 9, end: 12 },
    ]);
  });

  it('lets brackets omit and replace any words if there is no rule', () => {
    assert.deepEqual(match(segments('we […] pay [not]'), fold('we never pay')), [
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ]);
  });

  it('finds nothing in an excerpt without words', () => {
    assert.equal(match(segments('rain'), fold('…')), null);
    assert.equal(match(segments('[x]'), fold('')), null);
  });

  it('tries no more than pieces × words of the excerpt × 7 replacements', () => {
    const excerpt = fold(Array.from({ length: 40 }, () => 'w').join(' '));
    for (const printed of [
      '[x] w '.repeat(2000),
      'w [x] '.repeat(30),
      'w […] [x] w '.repeat(500),
      '[x] '.repeat(2000),
    ]) {
      const wanted = segments(printed);
      let work = 0;
      const counted: BracketRule = {
        mayOmit: () => {
          work += 1;
          return true;
        },
        replaces: () => () => {
          work += 1;
          return true;
        },
      };
      match(wanted, excerpt, counted);
      const pieces = wanted.reduce((sum, segment) => sum + segment.length, 0);
      assert.ok(work <= pieces * 40 * 7 + wanted.length * 40 * 3 + 80, `${work} for ${pieces} pieces`);
    }
  });

  it('stops at the first piece that cannot fit', () => {
    let work = 0;
    const counted: BracketRule = {
      mayOmit: () => true,
      replaces: () => () => {
        work += 1;
        return true;
      },
    };
    match(segments(`w missing ${'[x] w '.repeat(2000)}`), fold('w w w w'), counted);
    assert.equal(work, 0);
  });
});
