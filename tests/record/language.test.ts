import assert from 'node:assert/strict';
import test from 'node:test';
import { inLanguage } from '../../src/record/language.ts';
import { directionOf } from '../../src/words/direction.ts';

test('words in another language than the text around them get its tag and writing direction', () => {
  assert.deepEqual(
    [
      inLanguage(),
      inLanguage('en'),
      inLanguage('fr'),
      inLanguage('ar'),
      inLanguage('en', 'ar'),
      inLanguage('ar', 'ar'),
    ],
    [{}, {}, { lang: 'fr', dir: 'ltr' }, { lang: 'ar', dir: 'rtl' }, { lang: 'en', dir: 'ltr' }, {}],
  );
});

test('the writing direction follows the script of the language', () => {
  assert.deepEqual(['en-GB', 'he', 'fa-IR', 'ko', 'az-Arab'].map(directionOf), [
    'ltr',
    'rtl',
    'rtl',
    'ltr',
    'rtl',
  ]);
});
