import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { uiLanguageFor } from '../src/language.ts';
import { OUTLETS, projectWith, put, runIn, SPEAKERS } from './cli/project.ts';

const root = projectWith({ 'content/outlets.yaml': OUTLETS, 'content/speakers.yaml': SPEAKERS });
after(() => rmSync(root, { recursive: true }));

/**
 * First replaces the settings from `language` to `locale` by `settings`. Then runs Node.js in the project with the arguments
 * `code`.
 */
function inProject(settings: string, code: string[]) {
  const site = readFileSync('src/site.ts', 'utf8');
  put(root, 'src/site.ts', site.replace(/language: 'en',[\s\S]*?locale: 'en-GB',/u, settings));
  return runIn(root, code);
}

const languages = (settings: string) =>
  JSON.parse(
    inProject(settings, [
      '-e',
      "import('./src/language.ts').then(({ UI_LANGUAGES, uiLanguageFor, ...all }) => console.log(JSON.stringify(all)))",
    ]).stdout,
  );

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

test('pages are in the language of the site if it has sentences, else in English; articles are in their own', () => {
  assert.deepEqual(languages("language: 'de-AT', locale: 'en-GB',"), {
    UI_LANGUAGE: 'de',
    PAGE_LANGUAGE: 'de-AT',
    ARTICLE_LANGUAGE: 'de-AT',
    LOCALE: 'de-AT',
  });
  assert.deepEqual(languages("language: 'de', locale: 'de-CH', articleLanguage: 'en',"), {
    UI_LANGUAGE: 'de',
    PAGE_LANGUAGE: 'de',
    ARTICLE_LANGUAGE: 'en',
    LOCALE: 'de-CH',
  });
  assert.deepEqual(languages("language: 'fr', locale: 'en-GB',"), {
    UI_LANGUAGE: 'en',
    PAGE_LANGUAGE: 'en',
    ARTICLE_LANGUAGE: 'fr',
    LOCALE: 'en-GB',
  });
});

test('an editor is told of a language without sentences, in one line', () => {
  const { status, stdout, stderr } = inProject("language: 'fr',", ['src/cli/check.ts']);
  assert.deepEqual(
    [status, stdout, stderr],
    [
      0,
      '0 quotations in 0 articles: 0 errors, 0 warnings\n',
      'src/ui has no fr: headings, buttons and messages are in English.\n',
    ],
  );
});
