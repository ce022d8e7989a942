import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../src/evidence/verify/claims.ts';
import { article } from './made-up.ts';

const CAPTURE = '0123456789ab';
const evidence = (more = '') =>
  `    evidence:\n      - url: https://herald.example/flood\n        seen: 2025-04-14\n        excerpt: The water came.\n${more}`;
const captured = evidence(`        capture: "${CAPTURE}"\n`);

test('a claim of several sources keeps the capture of any of them', () => {
  for (const sources of [
    [evidence(), captured],
    [captured, evidence()],
  ]) {
    const articles = sources.map((source, index) => ({
      slug: `article-${index}`,
      markdown: { file: 'article.md', text: article('Nothing is quoted.', source) },
      lock: null,
    }));
    const { claims, problems } = claimsIn(articles, 'en');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      claims.map(({ capture, places }) => [capture, places.length]),
      [[CAPTURE, 2]],
    );
  }
});
