import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_UNQUOTED } from '../../src/article/check-excerpts.ts';
import { wordsLeft } from '../../src/evidence/capture/article-source.ts';
import { recordOf } from '../record/a-record.ts';

const URL = 'https://herald.example/flood';
const ARTICLE = `---
title: Words of two excerpts
description: A quotation whose parts stand in two excerpts.
published: 2025-01-02
sources:
  herald:
    outlet: herald
    url: ${URL}
    evidence:
      - { url: "${URL}", seen: 2025-01-02, excerpt: "She said the water came at night and nobody had" }
      - { url: "${URL}", seen: 2025-01-02, excerpt: "at night and nobody had told us, she added." }
---
She said that [“the water came at night and nobody had told us”][ana@herald].
`;

test('words of a quotation that stand in two excerpts count as quoted in both', () => {
  const [article] = recordOf({ words: ARTICLE }).articles;
  assert.ok(article);
  assert.equal(article.quotations[0]?.quotation.verification.passages.length, 2);
  const unquoted = 'She said at night and nobody had she added'.split(' ').length;
  const read = {
    sources: article.sources.map(({ source }) => source),
    quotations: article.quotations.map(({ quotation }) => quotation),
  };
  assert.equal(wordsLeft(read as never, URL), MOST_UNQUOTED - unquoted);
});
