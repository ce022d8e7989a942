import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordOf } from '../record/a-record.ts';

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
  const around = entry.article.quotations.map(({ text, sentence }) => [text, sentence]);
  const side = 'words '.repeat(19).trim();
  assert.deepEqual(around, [
    ['that night', { before: 'Nobody expected the flood ', after: ', said the mayor.' }],
    ['We were alone.', null],
    ['a long one', { before: `… ${side} `, after: ` ${side} words …` }],
    ['rare', { before: 'The vote was ', after: '.' }],
    ['Not a word', null],
  ]);
});
