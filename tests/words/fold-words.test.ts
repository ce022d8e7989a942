import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldWords } from '../../src/words/fold/fold-words.ts';

const read = (text: string) => {
  const { words, gaps } = foldWords(text);
  return { words: words.join('|'), gaps };
};
const SHY = '\u00AD';
const NARROW = '\u202F';

const CASES: [what: string, text: string, words: string, gaps: string[]][] = [
  ['an empty text', '', '', ['']],
  ['a compound', 'comrades-in-arms', 'comrades|in|arms', ['', '-', '-', '']],
  ['an unspaced en dash between letters', 'the US–China war', 'the|US|China|war', ['', '', '–', '', '']],
  ['an em dash', 'late—very', 'late|very', ['', '–', '']],
  ['a range with a hyphen', '2020-21', '2020|21', ['', '-', '']],
  ['a range with an en dash', '3–1', '3|1', ['', '-', '']],
  ['a minus', '−5 or -5', '-5|or|-5', ['', '', '', '']],
  ['an en dash as a minus', '–5 and (–5)', '-5|and|-5', ['', '', '(', ')']],
  ['a number with spaces', `3 500, 1${NARROW}200${NARROW}000`, '3,500|1,200,000', ['', ',', '']],
  ['an Arabic thousands mark', '1٬000', '1,000', ['', '']],
  ['a year before a number', '2014 500', '2014|500', ['', '', '']],
  ['four digits after a space', '3 5000', '3|5000', ['', '', '']],
  ['currency after letters', 'US$50', 'US|$50', ['', '', '']],
  ['letters with stops', 'the U.S. navy', 'the|US|navy', ['', '', '', '']],
  ['a time', '5 p.m. sharp', '5|pm|sharp', ['', '', '', '']],
  ['initials', 'J. K. Doe and J.K. Doe', 'JK|Doe|and|JK|Doe', ['', '', '', '', '', '']],
  ['titles', 'Mr. Doe met Gen. Roe', 'Mr|Doe|met|Gen|Roe', ['', '', '', '', '', '']],
  ['a number sign', 'No. 5, no. He', 'No|5|no|He', ['', '', ',', '.', '']],
  ['a word at a line end', `govern${SHY}\nment`, 'govern|ment', ['', '', '']],
  ['a hyphen at a line end', 'evalu-\nation', 'evalu|ation', ['', '–', '']],
  ['ligatures', 'ﬁre ofﬁce ﬆill', 'fire|office|still', ['', '', '', '']],
  ['a raised digit', '10² and 102', '10²|and|102', ['', '', '', '']],
  ['two words written as one', 'cannot', 'can|not', ['', '', '']],
  ['an elided article', 'l’eau, n’est', "l'|eau|n'|est", ['', '', ',', '', '']],
  ['an English contraction', 'don’t, it’s', "don't|it's", ['', ',', '']],
  ['Chinese', '水来了，没有。', '水|来|了|没|有', ['', '', '', ',', '', '.']],
  ['Japanese with digits', '2024年にGDPが', '2024|年|に|GDP|が', ['', '', '', '', '', '']],
  ['Thai', 'น้ำมา', 'น้|ำ|ม|า', ['', '', '', '', '']],
  ['Hebrew abbreviations', 'צה״ל צה"ל', 'צה"ל|צה"ל', ['', '', '']],
  ['Hebrew with a maqaf', 'בית־ספר', 'בית|ספר', ['', '-', '']],
  ['a Hebrew prefix before a quotation', 'ה"מים באו"', 'ה|מים|באו', ['', "'", '', "'"]],
  [
    'a Hebrew abbreviation at the end of a quotation after a prefix',
    'ה"מים של צה"ל"',
    'ה|מים|של|צה"ל',
    ['', "'", '', '', "'"],
  ],
  ['a pointed Hebrew prefix', 'הַ"מַּיִם"', 'הַ|מַּיִם', ['', "'", "'"]],
  ['quotation marks of every script', '❝a❞ 〝b〟 ｢c｣ 《d》 ″e″', 'a|b|c|d|e', ["'", "'", "'", "'", "'", "'"]],
  ['a paragraph that opens anew', '“one.\n\n“Two', 'one|Two', ["'", "'.", '']],
];

describe('foldWords', () => {
  for (const [what, text, words, gaps] of CASES)
    it(`reads ${what}: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read(text), { words, gaps });
    });

  it('gives offsets that return each word as written', () => {
    const { text, starts, ends } = foldWords(`“Don’t” re${SHY}turn to the U.S. for 3 500 ﬁsh, cannot`);
    assert.deepEqual(
      starts.map((start, index) => text.slice(start, ends[index])),
      ['Don’t', `re${SHY}turn`, 'to', 'the', 'U.S.', 'for', '3 500', 'ﬁsh', 'can', 'not'],
    );
  });

  it('is as fast for a text without spaces', () => {
    assert.equal(foldWords('a.'.repeat(100_000)).words.length, 1);
    assert.equal(foldWords('水'.repeat(100_000)).words.length, 100_000);
  });
});
