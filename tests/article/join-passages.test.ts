import assert from 'node:assert/strict';
import { it } from 'node:test';
import { joinPassages } from '../../src/article/quotations.ts';
import type { Passage } from '../../src/markdown/passages.ts';
import { START } from '../../src/problems/place.ts';
import { isPartOf, readyForParts } from '../../src/words/compare/part-of.ts';
import { fold, foldedText } from '../../src/words/fold.ts';
import { share } from '../effort.ts';
import { random as seeded } from '../random.ts';

const place = START;
const passage = (index: number, text: string, kind: Passage['kind'], source = 'g'): Passage => ({
  index,
  label: `@${source}`,
  speaker: '',
  source,
  form: 'direct',
  text,
  quoted: [text],
  kind,
  attributed: null,
  section: null,
  place,
  places: { speaker: place, source: place },
});

/** Does the same as `joinPassages`, but without shortcuts. This is slow, but easy to check by reading. */
function joinPlainly(passages: Passage[]): number[][] {
  const joined: Passage[][] = [];
  const isPart = (callout: string, whole: string) => isPartOf([callout], readyForParts(whole, 'en'));
  const words = ({ text }: Passage) => foldedText(fold(text));
  const add = (one: Passage, isSame: (first: Passage) => boolean) => {
    const known = joined.find(([first]) => first?.label === one.label && isSame(first));
    if (known) known.push(one);
    else joined.push([one]);
  };
  for (const one of passages.filter(({ kind }) => kind === 'inline'))
    add(one, first => words(first) === words(one));
  for (const one of passages.filter(({ kind }) => kind === 'callout'))
    add(one, first => isPart(one.text, first.text));
  const numbers = joined.map(uses => uses.map(({ index }) => index));
  return numbers.sort((one, other) => Math.min(...one) - Math.min(...other));
}

it('passages are joined as if each were compared with all others', () => {
  let parts = 0;
  for (let seed = 1; seed <= share(1500); seed += 1) {
    const random = seeded(seed);
    const below = (most: number) => Math.floor(random() * most);
    const words = 'the The a of not May us US I paid […] [they] [T]he pay[s] can’t 5% — “x”'.split(' ');
    const text = () => Array.from({ length: 1 + below(6) }, () => words[below(words.length)] ?? '').join(' ');
    const passages = Array.from({ length: 2 + below(14) }, (_, index) =>
      passage(index, text(), below(2) === 0 ? 'inline' : 'callout', below(4) === 0 ? 'h' : 'g'),
    );
    const found = joinPassages(passages).map(({ uses }) => uses.map(({ index }) => index));
    assert.deepEqual(found, joinPlainly(passages), `seed ${seed}`);
    parts += found.filter(uses => uses.length > 1).length;
  }
  assert.ok(parts > share(500));
});

it('an article may have thousands of callouts and quotations, whatever they say', () => {
  const count = 20_000;
  const number = (index: number) => `they paid number ${index} of what was owed to the harbour`;
  const passages = Array.from({ length: count }, (_, index) => passage(index, number(index), 'inline'));
  const callouts = passages.map(({ index }) =>
    passage(count + index, `number ${index} of what […] owed`, 'callout'),
  );
  const others = passages.map(({ index }) =>
    passage(2 * count + index, `nothing ${index} at all`, 'callout'),
  );
  const joined = joinPassages([...passages, ...callouts, ...others]);
  assert.equal(joined.length, 2 * count);
  assert.ok(joined.slice(0, count).every(({ uses }, index) => uses[1]?.index === count + index));
});

it('a quotation may have more words than a function takes arguments', () => {
  const [joined] = joinPassages([passage(0, 'a '.repeat(150_000), 'inline'), passage(1, 'a', 'callout')]);
  assert.equal(joined?.uses.length, 2);
});
