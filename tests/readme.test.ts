import assert from 'node:assert/strict';
import test from 'node:test';
import { readArticle } from '../src/article/read-article.ts';
import { readRegistry } from '../src/content/registry.ts';
import { formatProblem } from '../src/problems/reporters/text.ts';
import { README, SHOWN } from './readme-blocks.ts';

const { outlets, speakers, article } = SHOWN;
const { registry } = readRegistry({
  outlets: { file: 'outlets.yaml', text: outlets },
  speakers: { file: 'speakers.yaml', text: speakers },
});
const read = (text: string) =>
  readArticle(
    { slug: 'flood-warnings', markdown: { file: 'content/articles/flood-warnings.md', text }, lock: null },
    registry,
    { language: 'en', strict: false },
  );

test('the article of the README is read as the README says', () => {
  const { article: got, problems } = read(article);
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['unlocked'],
  );
  assert.deepEqual(
    got?.quotations.map(({ text, form, speaker, verification: { status } }) => [
      text,
      form,
      speaker?.name ?? null,
      status,
    ]),
    [
      ['the water came at night', 'direct', 'Ana Ruiz', 'matched'],
      ['warnings had been sent too late', 'indirect', null, 'unverified'],
      ['nobody had told us', 'direct', 'Ana Ruiz', 'matched'],
    ],
  );
});

test('a changed word is refused with the message that the README shows', () => {
  const { problems } = read(article.replace('“the water came at night”', '“the water came by night”'));
  const [shown = ''] = README.match(/^ +content\/articles\/flood-warnings\.md:.*$/mu) ?? [];
  const line = problems.filter(({ rule }) => rule === 'altered-quotation').map(formatProblem)[0] ?? '';
  assert.ok(line.startsWith(shown.trim().replace(/ …$/u, '')), line);
});
