import assert from 'node:assert/strict';
import { it } from 'node:test';
import { linkedText, withoutLinks } from '../../src/article/linked-text.ts';

const CASES: [text: string, parts: ReturnType<typeof linkedText>][] = [
  ['No link at all.', [{ text: 'No link at all.' }]],
  [
    'See [the second analysis](/articles/floods/) for more.',
    [{ text: 'See ' }, { text: 'the second analysis', url: '/articles/floods/' }, { text: ' for more.' }],
  ],
  [
    '[One](#a) and [two *words*](https://news.example/b)',
    [{ text: 'One', url: '#a' }, { text: ' and ' }, { text: 'two *words*', url: 'https://news.example/b' }],
  ],
  [
    '1. A list? # no, *text* with `[code](x)` and [sic].',
    [{ text: '1. A list? # no, *text* with `[code](x)` and [sic].' }],
  ],
  ['An [empty]() and [](/x/)', [{ text: 'An ' }, { text: 'empty', url: '' }, { text: ' and [](/x/)' }]],
  ['<https://news.example/> stays ](', [{ text: '<https://news.example/> stays ](' }]],
];

for (const [text, parts] of CASES)
  it(`reads the links of “${text}”, and loses nothing else`, () => {
    assert.deepEqual(linkedText(text), parts);
    assert.equal(withoutLinks(text), parts.map(part => part.text).join(''));
  });
