import assert from 'node:assert/strict';
import test from 'node:test';
import { inLanguage } from '../../src/record/language.ts';
import { directionOf } from '../../src/words/direction.ts';

test('words of another language than those around them say which it is and which way it is written', () => {
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

test('a language is written from the left unless its script is not', () => {
  assert.deepEqual(['en-GB', 'he', 'fa-IR', 'ko', 'az-Arab'].map(directionOf), [
    'ltr',
    'rtl',
    'rtl',
    'ltr',
    'rtl',
  ]);
});
