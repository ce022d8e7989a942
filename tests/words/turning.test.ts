import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldWords } from '../../src/words/fold/fold-words.ts';
import { classify, isTurning } from '../../src/words/turning/classify.ts';
import { TABLES } from '../../src/words/turning/tables.ts';
import { turningKeys } from '../../src/words/turning/turning-keys.ts';
import { prepareEvidence, verify } from '../../src/words/verify.ts';
import { OWN } from './gazette.ts';

const judged = (printed: string, excerpt: string, language: string) => {
  const evidence = [{ url: OWN, excerpt }];
  const { status, conflict, reason } = verify(
    [printed],
    prepareEvidence({ url: OWN, archive: undefined, language, evidence }),
  );
  return status === 'matched' ? status : (conflict?.kind ?? reason);
};

/** In letters of full width, which are read as the plain ones, but not in the quick way for words of plain letters. */
const inFullWidth = (word: string) =>
  word.replace(/[a-z]/giu, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

it('a word of plain letters has the classes that it has in letters of full width, in each language', () => {
  const words = Object.values(TABLES).flatMap(
    table =>
      Object.values(table)
        .join(' ')
        .match(/[a-z]+/giu) ?? [],
  );
  const all = [...new Set([...words, 'few', 'once', 'May', 'dont', 'harbour'])];
  assert.ok(all.length > 2000, 'the words of all tables');
  for (const language of [...Object.keys(TABLES), 'sv', 'he', 'en-GB'])
    for (const beside of [[], ['a'], ['at'], ['not', 'too']])
      for (const word of all)
        assert.deepEqual(
          classify({ words: [...beside, word, 'to', 'if'] }, language),
          classify({ words: [...beside, inFullWidth(word), 'to', 'if'] }, language),
          `${word} (${language})`,
        );
});

describe('the tables of words that turn a sentence', () => {
  it('are there for fourteen languages, each under its own name and with its source', () => {
    assert.deepEqual(Object.keys(TABLES).sort().join(' '), 'ar de en es fr it ja ko nl pl pt ru uk zh');
    for (const [language, table] of Object.entries(TABLES)) {
      assert.equal(table.language, language);
      assert.match(table.source, /\p{L}{2}/u);
      assert.ok(table.reviewed === null || table.reviewed.length > 4, 'null, or who reviewed it and when');
    }
  });

  for (const [language, { tried }] of Object.entries(TABLES)) {
    it(`${language} was tried on at least six sentences, with every kind of outcome`, () => {
      assert.ok(tried.length >= 6);
      const outcomes = new Set(tried.map(({ as }) => as));
      assert.ok(outcomes.has('matched') && outcomes.has('hidden-change'), [...outcomes].join(' '));
    });
    for (const { printed, source, as } of tried)
      it(`${language}: ${printed} ← ${source}: ${as}`, () => {
        assert.equal(judged(printed, source, language), as);
      });
  }

  it('are chosen by the script of the words first, then by the language of the source', () => {
    const LEFT_OUT: [word: string, language: string, is: string][] = [
      ['никогда', 'de', 'hidden-change'],
      ['לא', 'en', 'hidden-change'],
      ['nicht', 'en-GB', 'hidden-change'],
      ['inte', 'sv', 'hidden-change'],
      ['kaum', 'de-CH', 'hidden-change'],
      ['kaum', 'en', 'matched'],
      ['gladly', 'sv', 'omission-not-judged'],
      ['хутка', 'be', 'omission-not-judged'],
      ['быстро', 'en', 'matched'],
      ['гладко', 'ru', 'matched'],
    ];
    for (const [word, language, is] of LEFT_OUT)
      assert.equal(judged('one two […] three four', `one two ${word} three four`, language), is, word);
  });
});

describe('turning words', () => {
  const keys = (text: string) => {
    const words = text.split(' ');
    return turningKeys(words, classify({ words }, 'en'));
  };

  it('have one spelling each, and reported speech may put a modal verb into the past', () => {
    const CASES: [text: string, ...expected: string[]][] = [
      ['the mayor was told'],
      ['don’t isn’t dont nоt ｎｏｔ', 'not', 'not', 'not', 'not', 'not'],
      ['won’t would not', 'wil', 'not', 'wil', 'not'],
      ['can could can’t', 'can', 'can', 'can', 'not'],
      ['refuse refused refuses', 'refus', 'refus', 'refus'],
      ['they had to go', 'must'],
      ['in May 2024'],
      ['notable cannon willing know mustard'],
    ];
    for (const [text, ...expected] of CASES)
      assert.deepEqual(keys(text.replaceAll('’', "'")), expected, text);
  });

  it('are seen in every word of a phrase', () => {
    const words = 'it is far from true'.split(' ');
    assert.deepEqual([...classify({ words }, 'en')].map(isTurning), [false, false, true, true, false]);
  });

  it('include Arabic “إن” where it is “if”, and not where it is the “that” of a verb of saying', () => {
    const turns = (text: string) => {
      const { words } = foldWords(text);
      const classes = classify({ words }, 'ar');
      return words.filter((_, index) => isTurning(classes[index]));
    };
    assert.deepEqual(turns('وقال رئيس البلدية إن «البحر واسع»'), []);
    assert.deepEqual(turns('إن عاد المطر عاد الماء'), ['إن']);
    assert.equal(judged('البحر واسع جدا هنا', 'وقال القبطان إن «البحر واسع جدا هنا»', 'ar'), 'matched');
  });

  it('include the article of “a few”, and May only where it is no month', () => {
    const turns = (text: string) => {
      const words = text.split(' ');
      return words.filter((_, index) => isTurning(classify({ words }, 'en')[index]));
    };
    assert.deepEqual(turns('a few came'), ['a']);
    assert.deepEqual(turns('few came'), []);
    assert.deepEqual(turns('Putin May Attack'), ['May']);
    assert.deepEqual(turns('in May or 3 May or May 2014'), []);
  });
});
