import assert from 'node:assert/strict';
import test from 'node:test';
import { contentLanguage, pageLanguage } from '../../src/record/language.ts';
import { ourLanguage } from '../../src/render/our-language.ts';
import { directionOf } from '../../src/words/direction.ts';

test('content in another language than the page gets its tag and writing direction; without a language it has that of articles', () => {
  assert.deepEqual(
    [contentLanguage(), contentLanguage('en'), contentLanguage('fr'), contentLanguage('ar')],
    [{}, {}, { lang: 'fr', dir: 'ltr' }, { lang: 'ar', dir: 'rtl' }],
  );
});

test('sentences of the site inside an article in another language have the language of the page', () => {
  assert.deepEqual(
    [pageLanguage(), pageLanguage('en'), pageLanguage('ar')],
    [{}, {}, { lang: 'en', dir: 'ltr' }],
  );
});

test('words of the site in a text have its language, and its direction where that is another', () => {
  assert.deepEqual(
    [ourLanguage('en'), ourLanguage('de'), ourLanguage('ar')],
    [{}, { lang: 'en' }, { lang: 'en', dir: 'ltr' }],
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
