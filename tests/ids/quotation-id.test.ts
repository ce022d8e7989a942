import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { computeId, slug } from '../../src/ids/quotation-id.ts';

describe('computeId', () => {
  const CASES: [what: string, name: string, words: string, id: string][] = [
    [
      'six words, in kebab case',
      'Cha',
      'greatest threat to U.S. national security since the Korean War',
      'cha-greatest-threat-to-us-national-security',
    ],
    ['all words if there are fewer than six', 'Ruiz', 'rare', 'ruiz-rare'],
    ['no small words at the start', 'Ruiz', 'that it is the end of the road', 'ruiz-end-of-the-road'],
    [
      'no small words at the end',
      'Ruiz',
      'nothing came to us of the water at all',
      'ruiz-nothing-came-to-us',
    ],
    ['a small word if there is no other', 'Ruiz', 'it is', 'ruiz-it'],
    ['words without their marks', 'Ruiz', '“Don’t” — she said, ‘wait’…', 'ruiz-dont-she-said-wait'],
    ['words without accents', 'Ruíz', 'Cafés à côté', 'ruiz-cafes-a-cote'],
    [
      'compounds and numbers',
      'Ruiz',
      'comrades-in-arms since 10:30, for $50bn',
      'ruiz-comrades-in-arms-since-10-30-for-50bn',
    ],
    ['a name of several words', 'The Economist', 'bromance', 'the-economist-bromance'],
    ['a bracket with letters as one word', 'Ruiz', '[T]he flood', 'ruiz-flood'],
    ['letters in brackets', 'Ruiz', 'help[ing] the regim[e]', 'ruiz-helping-the-regime'],
    ['not the words of a bracket', 'Ruiz', 'until [the mayor] called […] us', 'ruiz-until-called-us'],
    ['the Latin words of a mixed text', 'Ruiz', '水来了 OK 没有人', 'ruiz-ok'],
    ['the digits of a mixed text', 'Ruiz', '在 2019 年', 'ruiz-2019'],
    [
      'German, Polish and Danish letters',
      'Ana Ruiz',
      'Die Straße in Łódź heißt Ærø',
      'ana-ruiz-die-strasse-in-lodz-heisst-aero',
    ],
    ['Cyrillic words', 'Путин', 'в 2019 году', 'putin-v-2019-godu'],
  ];
  for (const [what, name, words, id] of CASES)
    it(`names ${what}: ${id}`, () => {
      assert.equal(computeId(name, words), id);
    });

  it('is a digest if no letter or digit can be written in Latin letters', () => {
    assert.equal(computeId('Ruiz', '水来了'), 'ruiz-126ksyp');
    assert.equal(computeId('李', 'rain'), computeId('李', 'rain'));
    assert.notEqual(computeId('Ruiz', '水来了'), computeId('Ruiz', '没有人'));
    assert.notEqual(computeId('李', 'rain'), computeId('王', 'rain'));
  });

  it('is kebab-case ASCII for any words, never empty and without a double hyphen', () => {
    const NAMES = ['Cha', 'The Economist', '李', '', '---', '“X”', 'Åse B. Ø', '🚀'];
    const WORDS = [
      '',
      'rain',
      '水来了，没有人',
      '🚀🌊',
      '❤️',
      '[he]',
      '[…]',
      '[the mayor] […] [sic]',
      '“…”',
      '- — –',
      '--rain--',
      "'",
      '_ & @',
      'a_b&c@d.e',
      '€ 50 < ½',
      '.5 −5 10²',
      '[[x]]',
      ']rain[',
      'لا شيء',
      'ß ﬁ İ K',
      'don’t [n’t]',
      '\uE000 \uFFFD',
      'rain '.repeat(20_000),
    ];
    for (const name of NAMES)
      for (const words of WORDS)
        assert.match(
          computeId(name, words),
          name === '' ? /^[a-z0-9]+(?:-[a-z0-9]+)*$/u : /^[a-z0-9]+(?:-[a-z0-9]+)+$/u,
          `${name}: ${words.slice(0, 40)}`,
        );
  });

  it('is the same for two printings of the same words', () => {
    const printings = ['don’t wait: “rain”', "don't wait: 'rain'", 'Don’t\nwait — rain', 'don’t  wait rain…'];
    assert.deepEqual([...new Set(printings.map(words => computeId('Ruiz', words)))], ['ruiz-dont-wait-rain']);
  });
});

describe('slug', () => {
  it('is lower-case ASCII joined by single hyphens, or empty', () => {
    assert.deepEqual(['U.S.', 'O’Brien', ' A  b ', 'é', 'x--y', '10:30', '水', '-', ''].map(slug), [
      'us',
      'obrien',
      'a-b',
      'e',
      'x-y',
      '10-30',
      '',
      '',
      '',
    ]);
  });

  it('transliterates letters of alphabets, and drops accents and other scripts', () => {
    const CASES = {
      'ß ẞ ſ': 'ss-ss-s',
      'Łódź und Straße: Søren’s Æon': 'lodz-und-strasse-sorens-aeon',
      'œuvre đang Ðe ışı Þór ħal ŧe ŋa': 'oeuvre-dang-de-isi-thor-hal-te-nga',
      'İstanbul ǿ Ǽ Ĳ': 'istanbul-o-ae-ij',
      'Ä ö ü å é ñ č Ế': 'a-o-u-a-e-n-c-e',
      'Привет, мир': 'privet-mir',
      'объём Їжак': 'obem-izhak',
      Αθήνα: 'athina',
      'Հայաստան საქართველო': 'hayastan-sakartvelo',
      '서울 水 ばら שלום مرحبا ไทย नमस्ते 🚀 €': '',
    };
    assert.deepEqual(Object.keys(CASES).map(slug), Object.values(CASES));
  });
});
