import assert from 'node:assert/strict';
import test from 'node:test';
import { ui } from '../../src/ui/strings.ts';
import { recordOf } from './a-record.ts';

const article = (sources: string, text: string) => `---
title: Documents
description: One document under several sources.
published: 2025-01-02
sources:
${sources}---
${text}
`;
const FLOOD = 'url: "https://herald.example/flood"';
const evidence = (url: string, excerpt: string) =>
  `evidence: [{ url: "${url}", seen: 2025-01-02, excerpt: "${excerpt}" }]`;

test('sources with URLs of the same document are one document, across articles; a source without a URL is its own', () => {
  const { outlets } = recordOf({
    one: article(
      `  a: { outlet: herald, title: The flood, ${FLOOD} }\n  b: { outlet: herald, title: The flood, ${FLOOD}, translated: Someone }\n  c: { outlet: herald }\n`,
      '[It rained][@a], and [it poured][ana@b]. [It was wet][@c].',
    ),
    two: article(
      '  a: { outlet: herald, url: "http://www.herald.example/flood/?utm_source=x" }\n  c: { outlet: herald }\n',
      '[It rained on][@a]. [It was wet][@c].',
    ),
  });
  assert.deepEqual(
    outlets[0]?.documents.map(({ source, uses, quotations }) => [
      source.title,
      uses.map(use => `${use.article.slug} ${use.source.key}`),
      quotations.map(({ quotation }) => quotation.text),
    ]),
    [
      ['The flood', ['one a', 'one b', 'two a'], ['It rained', 'it poured', 'It rained on']],
      [null, ['one c'], ['It was wet']],
      [null, ['two c'], ['It was wet']],
    ],
  );
});

test('the evidence shows how much of the original was seen', () => {
  const known = (sources: string, text: string) =>
    recordOf({ one: article(sources, text) }).articles[0]?.sources.map(ui.howKnown);
  const own = evidence('https://herald.example/flood', 'The water came at night.');
  const other = evidence('https://other.example/', 'It was rare.');
  assert.deepEqual(
    [
      known(`  a: { outlet: herald, ${FLOOD}, ${own} }\n`, '[“The water came”][@a].'),
      known(`  a: { outlet: herald, ${FLOOD}, ${own} }\n`, '[“The water came”][@a]. [“Unseen words”][@a].'),
      known(`  a: { outlet: herald, ${FLOOD}, ${own}, copy: a damaged copy }\n`, '[“The water came”][@a].'),
      known(`  a: { outlet: herald, ${FLOOD}, ${other} }\n`, '[“rare”][@a].'),
      known(
        `  a: { outlet: herald, ${FLOOD}, copy: a damaged copy }\n  b: { outlet: wire, via: a, ${own} }\n`,
        '[It rained][@a]. [“The water came”][@b].',
      ),
    ],
    [
      ['Original seen.'],
      ['Original seen in part only.'],
      ['Original seen in part only.'],
      ['Original not seen.'],
      ['Original seen in part only.', 'Known to us through The Herald. Original not seen.'],
    ],
  );
});
