import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calloutForm, readForm } from '../../src/marks/form.ts';

const direct = (text: string) => ({ form: 'direct', text, quoted: [text] });
const indirect = (text: string) => ({ form: 'indirect', text, quoted: [] });
const mixed = (text: string, ...quoted: string[]) => ({ form: 'mixed', text, quoted });
/** Masks the quotation marks between asterisks, as the parser of passages masks those in code. */
const mask = (words: string) =>
  words.replace(/\*([^*]*)\*/gu, (_, inside: string) => inside.replace(/[“”‘’"']/gu, '\uFFFD'));
const unmask = (words: string) => words.replaceAll('*', '');

describe('readForm', () => {
  const WHOLE: [written: string, text: string][] = [
    ['“nothing came”', 'nothing came'],
    ['"nothing came"', 'nothing came'],
    ['‘nothing came’', 'nothing came'],
    ["'nothing came'", 'nothing came'],
    ['„nichts kam“', 'nichts kam'],
    ['‚nichts kam‘', 'nichts kam'],
    ['»intet kom«', 'intet kom'],
    ['« rien ne vint »', 'rien ne vint'],
    ['«\u00A0rien ne vint\u00A0»', 'rien ne vint'],
    ['”inget kom”', 'inget kom'],
    ['「何も来なかった」', '何も来なかった'],
    ['“nothing came,”', 'nothing came,'],
    ['“nothing came”,', 'nothing came'],
    [' “nothing came”. ', 'nothing came'],
    ['…“nothing came”…', 'nothing came'],
    ['— “nothing came”!', 'nothing came'],
    ['(“nothing came”)', 'nothing came'],
    ['“he said ‘no’ twice”', 'he said ‘no’ twice'],
    ['‘he said “no” twice’', 'he said “no” twice'],
    ['“‘no’”', '‘no’'],
    ['‘the leaders’ summit was late’', 'the leaders’ summit was late'],
    ["'the leaders' summit was late'", "the leaders' summit was late"],
    ['‘rock ’n’ roll’', 'rock ’n’ roll'],
    ['“a 6" pipe”', 'a 6" pipe'],
    ['“nothing came', 'nothing came'],
    ['“[the mayor] came”', '[the mayor] came'],
    ['“[…] until it came”', '[…] until it came'],
    ['“[…]”', '[…]'],
    ['“”', ''],
  ];
  for (const [written, text] of WHOLE)
    it(`is direct wholly inside one pair of marks: ${written}`, () => {
      assert.deepEqual(readForm(written), direct(text));
    });

  const PARTLY: [written: string, ...quoted: string[]][] = [
    ['the “big” flood', 'big'],
    ['the "big" and the "wide" flood', 'big', 'wide'],
    ['“We were late,” she said, “and wet.”', 'We were late,', 'and wet.'],
    ['‘the plan’ and the leaders’ summit', 'the plan'],
    ['the “big ‘old’ flood” came', 'big ‘old’ flood'],
    ['“big” [sic]', 'big'],
    ['she said “we were late', 'we were late'],
    ['“big” “wide”', 'big', 'wide'],
    ["'tis a 'big' flood", 'big'],
  ];
  for (const [written, ...quoted] of PARTLY)
    it(`is mixed with marks elsewhere: ${written}`, () => {
      assert.deepEqual(readForm(written), mixed(written, ...quoted));
    });

  const NOWHERE = [
    'the mayor had been told',
    'the leaders’ summit',
    '’tis the ’90s',
    'it doesn’t matter',
    'a 6" pipe',
    'nothing came”',
    'nothing came"',
    '',
  ];
  for (const written of NOWHERE)
    it(`is indirect with no word in marks: ${written}`, () => {
      assert.deepEqual(readForm(written), indirect(written));
    });

  it('trims indirect and mixed words', () => {
    assert.deepEqual(readForm(' it came '), indirect('it came'));
    assert.deepEqual(readForm(' the “big” flood '), mixed('the “big” flood', 'big'));
  });

  it('ignores masked marks and returns the words as written', () => {
    const read = (written: string) => readForm(unmask(written), mask(written));
    assert.deepEqual(read('the novel *“Flood”* sold well'), indirect('the novel “Flood” sold well'));
    assert.deepEqual(read('“the novel *‘Flood’* sold well”'), direct('the novel ‘Flood’ sold well'));
    assert.deepEqual(read('the “big” novel *“Flood”*'), mixed('the “big” novel “Flood”', 'big'));
    assert.deepEqual(read('*“Flood”*'), indirect('“Flood”'));
  });
});

describe('calloutForm', () => {
  const CASES: [what: string, written: string, text: string][] = [
    ['without marks', 'Nothing came.', 'Nothing came.'],
    ['in marks', '“Nothing came.”', 'Nothing came.'],
    ['with marks inside', 'He said “no” twice.', 'He said “no” twice.'],
    ['of two paragraphs without marks', 'Nothing came.\n\nThen all did.', 'Nothing came.\n\nThen all did.'],
    [
      'where each paragraph opens and only the last closes',
      '“Nothing came.\n\n“Then all did.”',
      'Nothing came.\n\nThen all did.',
    ],
    [
      'of three such paragraphs',
      '“One.\n\n“Two ‘and’ a half.\n\n“Three.”',
      'One.\n\nTwo ‘and’ a half.\n\nThree.',
    ],
    [
      'where each paragraph is in marks',
      '“Nothing came.”\n\n“Then all did.”',
      'Nothing came.\n\nThen all did.',
    ],
    [
      'where the marks stand around the whole',
      '“Nothing came.\n\nThen all did.”',
      'Nothing came.\n\nThen all did.',
    ],
    [
      'where only one paragraph is in marks',
      '“Nothing came.”\n\nThen all did.',
      '“Nothing came.”\n\nThen all did.',
    ],
  ];
  for (const [what, written, text] of CASES)
    it(`is direct ${what}`, () => {
      assert.deepEqual(calloutForm(written), direct(text));
    });

  it('does not remove masked marks as outer marks', () => {
    const written = '*“Flood”*\n\n“came out.”';
    assert.deepEqual(calloutForm(unmask(written), mask(written)), direct('“Flood”\n\n“came out.”'));
  });
});
