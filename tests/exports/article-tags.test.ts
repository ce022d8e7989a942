import assert from 'node:assert/strict';
import test from 'node:test';
import { articleTags } from '../../src/exports/article-tags.ts';
import { recordOf } from '../record/a-record.ts';

const article = (title: string, more: string) => `---
title: ${title}
description: One.
published: 2025-04-14
authors: [Ana Author, Bo Byline]
${more}
sources: {}
---
Words.
`;

test('an article has tags for reference managers and for sharing, with one for each author and topic', () => {
  const { articles } = recordOf({
    one: article('One & two', 'tags: [Ferries, "Sea & sky"]\nupdates: [{ date: 2025-04-16, text: Later. }]'),
    two: article('Two', '').replace(', Bo Byline', ''),
  });
  const entry = articles.find(({ article }) => article.slug === 'one');
  assert.ok(entry);
  assert.deepEqual(articleTags(entry), {
    names: [
      ['author', 'Ana Author'],
      ['author', 'Bo Byline'],
      ['dc.type', 'newspaperArticle'],
      ['citation_title', 'One & two'],
      ['citation_author', 'Ana Author'],
      ['citation_author', 'Bo Byline'],
      ['citation_publication_date', '2025/04/14'],
    ],
    properties: [
      ['article:published_time', '2025-04-14'],
      ['article:modified_time', '2025-04-16'],
      ['article:author', 'http://localhost:4321/authors/ana-author/'],
      ['article:author', 'Bo Byline'],
      ['article:tag', 'Ferries'],
      ['article:tag', 'Sea & sky'],
    ],
  });
});
