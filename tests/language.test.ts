import assert from 'node:assert/strict';
import test from 'node:test';
import { noSentencesIn } from '../src/build/languages.ts';
import { ARTICLE_LANGUAGE, LOCALE, PAGE_LANGUAGE, UI_LANGUAGE, uiLanguageFor } from '../src/language.ts';

test('the first part of a tag decides whose sentences a site has', () => {
  assert.deepEqual(['de', 'de-AT', 'DE', 'en-GB', 'fr', 'den'].map(uiLanguageFor), [
    'de',
    'de',
    'de',
    'en',
    null,
    null,
  ]);
});

test('this site is in English in all respects', () => {
  assert.deepEqual([UI_LANGUAGE, PAGE_LANGUAGE, ARTICLE_LANGUAGE, LOCALE], ['en', 'en', 'en', 'en-GB']);
});

test('an editor is told of a language without sentences', () => {
  assert.deepEqual(['de-AT', 'fr'].map(noSentencesIn), [
    null,
    'src/ui has no fr: headings, buttons and messages are in English.',
  ]);
});
