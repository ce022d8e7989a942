import assert from 'node:assert/strict';
import { it } from 'node:test';
import { assignIds } from '../../src/ids/assign.ts';
import { wordsOf } from '../../src/ids/likely-rows.ts';
import { differInNegation } from '../../src/ids/negations.ts';
import { fold, foldedText } from '../../src/words/fold.ts';
import { TABLES } from '../../src/words/turning/tables.ts';
import { quotation } from './quotation.ts';

const words = (text: string) => wordsOf(foldedText(fold(text)));
const differ = (old: string, now: string) => differInNegation(words(old), words(now));

const TURNED: [string, string][] = [
  ['we will not pay them a cent', 'we will now pay them a cent'],
  ['we will never pay', 'we will pay'],
  ['we didn’t pay for it', 'we did pay for it'],
  ['we cannot pay', 'we can pay'],
  ['no-one has paid', 'some-one has paid'],
  ['not all of us will pay', 'all of us will not pay'],
  ['we pay without a word', 'we pay with a word'],
  ['we will pay', 'we will [not] pay'],
  ['Wir werden nicht zahlen', 'Wir werden zahlen'],
  ['nous paierons', 'nous ne paierons pas'],
  ['ce n’est rien', 'c’est rien'],
  ['мы заплатим им', 'мы не заплатим им'],
  ['لن ندفع لهم', 'سوف ندفع لهم'],
  ['我们会付钱给他们', '我们不会付钱给他们'],
  ['お金を払います', 'お金を払いません'],
  ['돈을 주지 않겠다', '돈을 주겠다'],
  ['เราจะจ่าย', 'เราจะไม่จ่าย'],
];
const HELD: [string, string][] = [
  ['we will pay them', 'we will pay him'],
  ['we do not pay them', 'we don’t pay them'],
  ['we cannot pay them', 'we can not pay them'],
  ['we will not pay them', 'We would not pay him'],
  ['no, we will not pay', 'no – we will not pay'],
  ['ce n’est pas vrai', 'ce n’est pas juste'],
  ['我们不会付钱', '他们不会付钱'],
];

it('a negation that is added, left out, replaced or moved is a difference; other words are none', () => {
  for (const [old, now] of TURNED)
    assert.deepEqual([differ(old, now), differ(now, old)], [true, true], `${old} / ${now}`);
  for (const [old, now] of HELD)
    assert.deepEqual([differ(old, now), differ(now, old)], [false, false], `${old} / ${now}`);
});

/** These negations are not tested. *noch* and *plus* are everyday words of other languages. *n’* occurs only joined to a word. */
const LEFT_OUT = ['noch', 'plus', "n'"];

it('each negation of each table is one here too, added to words of its language or taken from them', () => {
  const tried = Object.values(TABLES).flatMap(({ language, negations, tried: sentences }) => {
    const sentence = words(sentences[0]?.printed.replace(/\[…\]/u, '') ?? '');
    const entries = negations.split(/,\s*/u).filter(entry => !LEFT_OUT.includes(entry));
    return entries.map(entry => {
      const turned = [...sentence, ...words(entry.replace('~', ''))];
      const isSeen = differInNegation(sentence, turned) && differInNegation(turned, sentence);
      return { language, entry, isSeen };
    });
  });
  assert.deepEqual([...new Set(tried.map(({ language }) => language))].length, 14);
  assert.deepEqual(
    tried.filter(({ isSeen }) => !isSeen).map(({ language, entry }) => `${language}: ${entry}`),
    [],
  );
});

it('words with a turned negation never keep their id', () => {
  const long = (text: string) => quotation(`${text}, and more words than these are the same in both`);
  for (const [old, now] of TURNED) {
    const { speaker, source, words: locked } = long(old);
    const row = { id: 'a', speaker, source, words: locked };
    const { ids, missing } = assignIds([long(now)], [row], new Set());
    assert.notEqual(ids[0], 'a', `${old} / ${now}`);
    assert.deepEqual(missing, [row]);
  }
});

it('an id does not drift away from the words first locked', () => {
  const { speaker, source, words: first } = quotation('one two three four five six seven eight nine ten');
  const row = (now: string) => ({ id: 'a', speaker, source, words: quotation(now).words, first });
  const twice = row('one two three four five six seven eight i j');
  assert.deepEqual(assignIds([quotation('one two three four five six g h i j')], [twice], new Set()).ids, [
    'a',
  ]);
  assert.deepEqual(assignIds([quotation('one two three four five f g h i j')], [twice], new Set()), {
    ids: ['ruiz-one-two-three-four-five-f'],
    isLocked: [false],
    missing: [twice],
  });
  assert.deepEqual(
    assignIds([quotation('one two three four five six seven eight nine ten')], [twice], new Set()).ids,
    ['a'],
  );
});
