import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupDocuments, isDocument } from '../../src/record/group-documents.ts';
import { groupWordings } from '../../src/record/group-wordings.ts';
import { recordOf } from './a-record.ts';

const article = (words: string, herald = 'herald: { outlet: herald }') => `---
title: Said
description: Said.
published: 2025-04-14
sources: { wire: { outlet: wire }, ${herald} }
---
${words}
`;

test('neighbours of one speaker from one document are joined; another document, speaker or article is not', () => {
  const { articles } = recordOf({
    one: article(
      'Ana said [“a first word”][ana@wire], [“a second”][ana@wire], [“a third”][ana@herald], [“a fourth”][ana@wire] and [“a fifth”][@wire].',
    ),
    two: article('Ana said [“a sixth word”][ana@wire].', ''),
  });
  const quotations = articles
    .toSorted((one, other) => one.article.slug.localeCompare(other.article.slug))
    .flatMap(entry => entry.quotations);
  const groups = groupDocuments(groupWordings(quotations));
  assert.deepEqual(
    groups.map(group => [isDocument(group), group.quotations.map(({ quotation }) => quotation.text)]),
    [
      [true, ['a first word', 'a second']],
      [false, ['a third']],
      [false, ['a fourth']],
      [false, ['a fifth']],
      [false, ['a sixth word']],
    ],
  );
});
