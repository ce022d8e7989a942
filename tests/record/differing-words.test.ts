import assert from 'node:assert/strict';
import test from 'node:test';
import { differingWords } from '../../src/record/differing-words.ts';

/** Returns each wording, with brackets around the parts that `differingWords` marks. */
const marked = (...texts: string[]) =>
  differingWords(texts.map(text => ({ text, lang: 'en' }))).map(parts =>
    parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''),
  );

test('words that the other wording lacks are marked, and nothing else', () => {
  assert.deepEqual(
    marked(
      'nothing more than a document of a frank, hopeful and peaceful nature',
      'nothing less than a frank, forward-looking and peaceful document',
    ),
    [
      'nothing [more] than a [document of a] frank, [hopeful] and peaceful [nature]',
      'nothing [less] than a frank, [forward-looking] and peaceful [document]',
    ],
  );
});

test('letter case, punctuation and quotation marks never differ', () => {
  assert.deepEqual(marked('We “shall” come, at once.', 'we shall come at once'), [
    'We “shall” come, at once.',
    'we shall come at once',
  ]);
});

test('a wording that quotes less does not mark what it leaves out at the ends', () => {
  assert.deepEqual(
    marked('The two towns have been raised to the new higher level of a union', 'a new, high level of union'),
    [
      'The two towns have been raised to [the] new [higher] level of [a] union',
      '[a] new, [high] level of union',
    ],
  );
});

test('words that one wording merely does not quote are not marked, also if it has one of them', () => {
  assert.deepEqual(
    marked(
      'If the town is attacked by the sea, the other towns shall help it at once',
      'the other towns will help it at once',
    ),
    [
      'If the town is attacked by the sea, the other towns [shall] help it at once',
      'the other towns [will] help it at once',
    ],
  );
});

test('of three wordings, a word is marked if one of the others lacks it', () => {
  assert.deepEqual(
    marked('we stand firm until victory', 'we stand firmly until victory', 'we stand until victory day'),
    ['we stand [firm] until victory', 'we stand [firmly] until victory', 'we stand until victory day'],
  );
});

test('wordings without a common word, or in different languages, are not compared', () => {
  assert.deepEqual(marked('nothing at all', 'not one thing'), ['nothing at all', 'not one thing']);
  assert.deepEqual(
    differingWords([
      { text: 'la pluie tombe', lang: 'fr' },
      { text: 'la pluie vient', lang: 'it' },
    ]),
    [[{ text: 'la pluie tombe', differs: false }], [{ text: 'la pluie vient', differs: false }]],
  );
});

test('the parts of any wording are its text, to the letter', () => {
  const texts = ['  cafe\u0301 — “one”, two… ', 'café two', '水が来た', '水は来た', '', 'two'];
  assert.deepEqual(
    differingWords(texts.map(text => ({ text, lang: 'en' }))).map(parts =>
      parts.map(({ text }) => text).join(''),
    ),
    texts,
  );
});
