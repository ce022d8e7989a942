import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceAround } from '../../src/record/sentence-around.ts';
import { recordOf } from './a-record.ts';

const LONG = 'words '.repeat(40);
const [entry] = recordOf({
  around: `---
title: Around
description: Around.
published: 2025-04-14
sources: { wire: { outlet: wire } }
---
It rained. Nobody expected[^1] the **flood** [“that night”][ana@wire], said the mayor. It stopped.

[“We were alone.”][ana@wire] She said it twice: [“We were alone.”][ana@wire]

${LONG}[“a long one”][ana@wire] ${LONG}.

- The vote was [“rare”][@wire].

> Not a word
>
> — [Ana Example][ana@wire]

[^1]: A footnote.
`,
}).articles;

test('a passage stands in its sentence: the words before and after it, cut at a word where they are long', () => {
  assert.ok(entry);
  const { article } = entry;
  const around = article.quotations.map(({ text }, index) => [text, sentenceAround(article, index + 1)]);
  const side = 'words '.repeat(19).trim();
  assert.deepEqual(around, [
    ['that night', { before: 'Nobody expected the flood ', after: ', said the mayor.' }],
    ['We were alone.', null],
    ['a long one', { before: `… ${side} `, after: ` ${side} words …` }],
    ['rare', { before: 'The vote was ', after: '.' }],
    ['Not a word', null],
  ]);
});

test('the text of an article, which is read from the disk at each access, is read once for all its passages', () => {
  assert.ok(entry);
  const { article } = entry;
  let reads = 0;
  const stored = {
    ...article,
    get tree() {
      reads += 1;
      return structuredClone(article.tree);
    },
  };
  for (const index of article.quotations.keys()) sentenceAround(stored, index + 1);
  assert.equal(reads, 1);
});
