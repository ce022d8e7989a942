import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hiddenCharacters } from '../../src/words/hidden-characters.ts';
import { mojibake } from '../../src/words/mojibake.ts';

const misread = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('mojibake is found and decoded', () => {
  for (const [text, meant] of [
    ['caf|é|', 'é'],
    ['|Ö|sterreich', 'Ö'],
    ['|Ñ|ame', 'Ñ'],
    ['S|ã|o Paulo', 'ã'],
    ['it|’|s', '’'],
    ['he said |“|late', '“'],
    ['a pause |—| then', '—'],
    ['1914|–|18', '–'],
    ['and so on|…|', '…'],
    ['|€|5', '€'],
    ['|£|5', '£'],
    ['5 |°|C', '°'],
    ['|•| an item', '•'],
    ['a smile |😀|', '😀'],
    ['he said |при|вет', 'при'],
    ['|日本|', '日本'],
  ] as const)
    it(text, () => {
      const [before = '', damaged = '', after = ''] = text.split('|');
      const [found] = mojibake(before + misread(damaged) + after);
      assert.deepEqual(found && [found.offset, found.meant], [before.length, meant]);
    });
  it('finds the rest of a ” whose last byte was lost, and what is beside it', () => {
    assert.deepEqual(
      mojibake('said â€™yesâ€™â€ and â€œnoâ€.').map(({ offset, meant }) => [offset, meant]),
      [
        [5, '’'],
        [11, '’'],
        [14, '”'],
        [21, '“'],
        [26, '”'],
      ],
    );
  });
  it('finds a stray Â', () => {
    assert.deepEqual(
      mojibake('5Â %, naiveÂ\nand Â» here').map(({ offset, meant }) => [offset, meant]),
      [
        [1, ''],
        [11, ''],
        [17, '»'],
      ],
    );
  });
});

it('correct text in many languages is not reported as mojibake', () => {
  for (const text of [
    'L’ÂGE D’OR, «CAFÉ», «DÉJÀ», à la carte, garçon, Âge',
    '“café”—she said. AMANHÃ” disse. NÃO, São, MANHÃ… irmã».',
    'Ångström, smörgåsbord, ÆØÅ. „Größe“, STRASSE, Äußerung',
    'ROMÂNIA, în, ţară; Việt Nam, ÂM NHẠC; Łódź; Þór, ðað',
    'Привет, «мир»; 日本語「引用」; עברית, العربية; हिन्दी',
    '½ £5 €5 5 °C × © ® ™ “ ” ‘ ’ – — …',
  ])
    assert.deepEqual(mojibake(text), [], text);
});

it('every invisible character is found, with its offset', () => {
  for (const character of '\u200B\u2060\u202E\u2066\u200E\u061C\u180E\uFFFD\u0007\u0085\u2028\u3164')
    assert.deepEqual(
      hiddenCharacters(`wo${character}rd`).map(({ offset }) => offset),
      [2],
      `U+${character.codePointAt(0)?.toString(16)}`,
    );
  assert.deepEqual(
    hiddenCharacters('a\u{E0041}b \uFEFFc').map(({ offset }) => offset),
    [1, 5],
  );
});

it('invisible characters that a script or an emoji needs are allowed', () => {
  for (const text of [
    '\uFEFFa',
    'می\u200Cخواهم',
    '👩🏽\u200D🚀',
    '❤\uFE0F\u200D🔥',
    'क्\u200Dष',
    'soft\u00ADhyphen',
    'tab\there\r\n',
  ])
    assert.deepEqual(hiddenCharacters(text), [], text);
  assert.deepEqual(hiddenCharacters('\u2067שלום\u2069\u200F', true), []);
  assert.equal(hiddenCharacters('\u202Eשלום', true).length, 1);
});
