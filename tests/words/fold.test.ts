import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold, foldedText } from '../../src/words/fold.ts';

const wordsAndGaps = (text: string) => {
  const { words, gaps } = fold(text);
  return { words, gaps };
};
const printings = (...texts: string[]) => new Set(texts.map(text => JSON.stringify(wordsAndGaps(text))));
const SHY = '\u00AD';
const ZERO_WIDTH = '\u200B';
const NO_BREAK = '\u00A0';

const CASES: [what: string, text: string, words: string[], gaps: string[]][] = [
  ['an empty text', '', [], ['']],
  ['punctuation alone', '… “—” !', [], ["!'–…"]],
  ['plain words', 'the flood came', ['the', 'flood', 'came'], ['', '', '', '']],
  ['an amount with its currency', '$50bn (£39bn)', ['$50bn', '£39bn'], ['', '(', ')']],
  ['a time of day', 'at 10:30.', ['at', '10:30'], ['', '', '.']],
  ['a score', 'won 3:1, twice', ['won', '3:1', 'twice'], ['', '', ',', '']],
  ['a colon between words', 'late: very', ['late', 'very'], ['', ':', '']],
  ['an abbreviation', 'the U.S. navy', ['the', 'U.S', 'navy'], ['', '', '', '']],
  ['an abbreviation at the end', 'in the U.S.', ['in', 'the', 'U.S'], ['', '', '', '']],
  ['an abbreviation of a time', '5 p.m. sharp', ['5', 'p.m', 'sharp'], ['', '', '', '']],
  ['an initial, whose stop stands outside', 'J. Doe', ['J', 'Doe'], ['', '.', '']],
  ['a compound of an abbreviation', 'U.S.-led', ['U.S', 'led'], ['', '–', '']],
  ['a raised digit', '10² and 102', ['10²', 'and', '102'], ['', '', '', '']],
  ['fractions', '½ of 1½ or 1/2', ['½', 'of', '1½', 'or', '1/2'], ['', '', '', '', '', '']],
  ['marks inside a number', '1,000.50', ['1,000.50'], ['', '']],
  ['a comma after a number', '1,000, then', ['1,000', 'then'], ['', ',', '']],
  ['a point before a number', 'by .5', ['by', '.5'], ['', '', '']],
  ['an ellipsis before a number', 'by ...5', ['by', '5'], ['', '…', '']],
  ['a percentage', '50% of it', ['50%', 'of', 'it'], ['', '', '', '']],
  ['a per mille', '5‰', ['5‰'], ['', '']],
  ['a percentage with a space', '50 % of it', ['50', '%', 'of', 'it'], ['', '', '', '', '']],
  ['a minus', '−5 or 5', ['-5', 'or', '5'], ['', '', '', '']],
  ['a hyphen as a minus', '-5 and +5', ['-5', 'and', '+5'], ['', '', '', '']],
  ['a minus before a currency', '−£1.5m', ['-£1.5m'], ['', '']],
  ['a range with a hyphen', 'June 18-19', ['June', '18-19'], ['', '', '']],
  ['a range with a dash', 'June 18–19', ['June', '18', '19'], ['', '', '–', '']],
  ['a currency after a number', '50€ or 50 $', ['50', '€', 'or', '50', '$'], ['', '', '', '', '', '']],
  ['a currency between letters and digits', 'US$50', ['US', '$', '50'], ['', '', '', '']],
  ['signs of comparison', '<50 or ≥ 50', ['<', '50', 'or', '≥', '50'], ['', '', '', '', '', '']],
  ['a sign before an amount', '<$50', ['<', '$50'], ['', '', '']],
  ['signs after a letter', 'C++', ['C', '+', '+'], ['', '', '', '']],
  ['degrees', '20°C, 20 °C', ['20', '°', 'C', '20', '°', 'C'], ['', '', '', ',', '', '', '']],
  ['a compound', 'comrades-in-arms', ['comrades-in-arms'], ['', '']],
  ['a no-break hyphen', 'like‑minded', ['like-minded'], ['', '']],
  ['an unspaced dash', 'Russia–North Korea', ['Russia', 'North', 'Korea'], ['', '–', '', '']],
  ['a spaced dash', 'late — very', ['late', 'very'], ['', '–', '']],
  ['a spaced hyphen', 'late - very', ['late', 'very'], ['', '–', '']],
  ['a doubled hyphen', 'late -- very', ['late', 'very'], ['', '–', '']],
  ['an ellipsis in one character', 'late… very', ['late', 'very'], ['', '…', '']],
  ['an ellipsis of stops', 'late... very', ['late', 'very'], ['', '…', '']],
  ['an ellipsis of spaced stops', 'late . . . very', ['late', 'very'], ['', '…', '']],
  ['an ellipsis after a stop', 'late.... very', ['late', 'very'], ['', '…', '']],
  ['a straight apostrophe', "don't", ["don't"], ['', '']],
  ['a curly apostrophe', 'O’Brien', ["O'Brien"], ['', '']],
  ['an apostrophe at a word’s end', 'leaders’ summit', ['leaders', 'summit'], ['', "'", '']],
  ['an apostrophe at a word’s start', 'rock ’n’ roll', ['rock', 'n', 'roll'], ['', "'", "'", '']],
  [
    'quotation marks of every kind',
    '“a” „b“ «c» ‹d› 「e」',
    ['a', 'b', 'c', 'd', 'e'],
    ["'", "'", "'", "'", "'", "'"],
  ],
  ['names with signs', 'AT&T, R&D; snake_case', ['AT&T', 'R&D', 'snake_case'], ['', ',', ';', '']],
  ['a spaced ampersand', 'bread & salt', ['bread', 'salt'], ['', '&', '']],
  ['a letter with an accent', 'cafe\u0301', ['café'], ['', '']],
  ['a ligature, which stays', 'ﬁsh', ['ﬁsh'], ['', '']],
  ['letter case, which stays', 'The POLISH polish', ['The', 'POLISH', 'polish'], ['', '', '', '']],
  ['letters beyond the first plane', '𝒟avid 𐐷', ['𝒟avid', '𐐷'], ['', '', '']],
  ['an emoji', 'late 🚀 very', ['late', 'very'], ['', '🚀', '']],
  ['an emoji with a variation selector', 'late ❤\uFE0F very', ['late', 'very'], ['', '❤', '']],
  [
    'Cyrillic',
    'Ничего, «пока» не пришла вода.',
    ['Ничего', 'пока', 'не', 'пришла', 'вода'],
    ['', "',", "'", '', '', '.'],
  ],
  ['Arabic', 'لا شيء، حتى', ['لا', 'شيء', 'حتى'], ['', '', '،', '']],
  ['Persian with a joiner', 'می\u200Cخواهم', ['می\u200Cخواهم'], ['', '']],
  ['Chinese', '水来了，没有人。', ['水来了', '没有人'], ['', '，', '。']],
];

describe('fold', () => {
  for (const [what, text, words, gaps] of CASES)
    it(`reads ${what}: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(wordsAndGaps(text), { words, gaps });
    });

  for (const [what, text] of CASES)
    it(`gives offsets into the text for ${what}`, () => {
      const folded = fold(text);
      const raw = folded.starts.map((start, index) => folded.text.slice(start, folded.ends[index]));
      assert.deepEqual(
        raw.map(word => fold(word).words.join(' ')),
        folded.words,
      );
      assert.equal(folded.gaps.length, folded.words.length + 1);
    });

  it('gives offsets that return each word as written, with its marks and invisible characters', () => {
    const { text, starts, ends } = fold(`“Don’t” re${SHY}turn to the U.S. for 𝒟 −5${ZERO_WIDTH}0%!`);
    assert.deepEqual(
      starts.map((start, index) => text.slice(start, ends[index])),
      ['Don’t', `re${SHY}turn`, 'to', 'the', 'U.S.', 'for', '𝒟', `−5${ZERO_WIDTH}0%`],
    );
  });

  it('gives offsets into the text in NFC', () => {
    const { text, starts, ends } = fold('cafe\u0301s late');
    assert.deepEqual({ text, starts, ends }, { text: 'cafés late', starts: [0, 6], ends: [5, 10] });
  });

  it('folds two printings of the same words to the same text', () => {
    assert.equal(
      printings('the flood  came', 'the\nflood\r\ncame', `the${NO_BREAK}flood\u202Fcame`, ' the flood\tcame ')
        .size,
      1,
    );
    assert.equal(
      printings('late — very', 'late—very', 'late – very', 'late–very', `late${NO_BREAK}― very`).size,
      1,
    );
    assert.equal(
      printings('"yes," she said', '“yes”, she said', '‘yes’, she said', "'yes,' she said", '«yes», she said')
        .size,
      1,
    );
    assert.equal(printings('don’t', "don't", 'donʼt', 'don`t', 'don´t').size, 1);
    assert.equal(printings('café', 'cafe\u0301').size, 1);
    assert.equal(printings('the U.S navy', 'the U.S. navy').size, 1);
    assert.equal(printings('−5', '-5').size, 1);
  });

  it('ignores invisible characters at every position', () => {
    assert.equal(
      printings(
        'don’t return, 1,000',
        `don${SHY}’t re${SHY}${SHY}turn, 1,0${SHY}00`,
        `don’${ZERO_WIDTH}t return${ZERO_WIDTH}, 1${ZERO_WIDTH},000`,
        '\uFEFFdon’t return, 1,0\u206000',
        'don’t \u200Freturn,\u200E 1,000',
      ).size,
      1,
    );
  });

  it('folds different words to different texts', () => {
    const different = [
      ['10²', '102'],
      ['½', '1/2'],
      ['−5', '5'],
      ['.5', '5'],
      ['$50', '£50'],
      ['US$50', '$50'],
      ['50%', '50'],
      ['1,000', '1.000'],
      ['10:30', '1030'],
      ['U.S.', 'US'],
      ['we’re', 'were'],
      ['late, and', 'late and'],
      ['late. And', 'late And'],
      ['late… and', 'late and'],
      ['“late” and', 'late and'],
      ['The', 'the'],
      ['resign', 're-sign'],
      ['résumé', 'resume'],
    ];
    for (const pair of different) assert.equal(printings(...pair).size, 2, pair.join(' and '));
  });

  it('is as fast for a text without spaces', () => {
    const { words } = fold('a.'.repeat(100_000));
    assert.deepEqual(words.length, 1);
  });
});

describe('foldedText', () => {
  const folded = (text: string) => foldedText(fold(text));

  it('joins words and punctuation with single spaces and omits punctuation at the ends', () => {
    assert.equal(
      folded('“We heard — at 10:30, he said — ‘nothing’… until the\nU.S. navy came.”'),
      "We heard – at 10:30 , he said '– nothing '… until the U.S navy came",
    );
  });

  it('is empty for a text without words', () => {
    assert.equal(folded(' “…” 🚀 '), '');
  });

  it('is stable: folding it again changes nothing', () => {
    for (const [, text] of CASES) assert.equal(folded(folded(text)), folded(text), text);
  });
});
