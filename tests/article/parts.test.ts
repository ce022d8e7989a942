import assert from 'node:assert/strict';
import test from 'node:test';
import { partsOf } from '../../src/article/parts.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { readRegistry } from '../../src/content/registry.ts';

/**
 * Calls `partsOf` with the quotations `q1`, `q2` and so on, all from one source. The result `{ q2: 'q1' }` means that `q2` is a
 * part of `q1`.
 */
const parts = (...texts: string[]) =>
  Object.fromEntries(
    partsOf(
      texts.map((text, index) => ({
        id: `q${index + 1}`,
        text,
        source: 'herald',
        form: 'direct' as const,
        lang: 'en',
      })),
      new Map(),
    ),
  );

test('of quotations with the same words, however many, the first is the whole', () => {
  assert.deepEqual(parts('Water came', 'water came'), { q2: 'q1' });
  assert.deepEqual(parts('Water came', 'water came', 'water came.'), { q2: 'q1', q3: 'q1' });
});

test('the longest is the whole, wherever it stands', () => {
  assert.deepEqual(parts('water', 'the water came', 'the water came at night', 'at night'), {
    q1: 'q3',
    q2: 'q3',
    q4: 'q3',
  });
});

test('private speakers, unknown speakers and the outlet are different speakers', () => {
  const { registry } = readRegistry({
    outlets: { file: 'outlets.yaml', text: 'herald: { name: The Herald, kind: newspaper }' },
    speakers: {
      file: 'speakers.yaml',
      text: 'witness: { name: A Witness, kind: person, private: true }\nguest: { name: A Guest, kind: person, private: true }',
    },
  });
  const partsIn = (whole: string, part: string) => {
    const text = `---
title: A title
description: A description.
published: 2025-04-14
sources: { herald: { outlet: herald } }
---
One said [“the water came at night”][${whole}@herald], and one said [“at night”][${part}@herald].
`;
    const files = { slug: 'article', markdown: { file: 'article.md', text }, lock: null };
    const { article } = readArticle(files, registry, { language: 'en-GB', strict: false });
    return article?.quotations.map(({ partOf }) => partOf);
  };
  for (const [whole, part] of [
    ['witness', 'guest'],
    ['', 'nobody'],
    ['nobody', 'no-one'],
  ] as const)
    assert.deepEqual(partsIn(whole, part), [null, null], `${whole} ${part}`);
  assert.deepEqual(partsIn('witness', 'witness'), [null, 'water-came-at-night']);
});
