import { type ReadResult, readArticle } from '../../src/article/read-article.ts';
import { readRegistry } from '../../src/content/registry.ts';

const { registry } = readRegistry({
  outlets: { file: 'outlets.yaml', text: 'gazette: { name: The Brookfield Gazette, kind: newspaper }' },
  speakers: { file: 'speakers.yaml', text: 'ana-ruiz: { name: Ana Ruiz, kind: person }' },
});

/** The label for the speaker and the source in the article that `readWithSource` makes up. */
export const LABEL = '[ana-ruiz@g]';

/**
 * Reads a made-up article with one source and one excerpt of this source. `body` is the text of the article in Markdown. Problems
 * of the rule `unlocked` are left out, because the article has no lock.
 */
export function readWithSource(lang: string, excerpt: string, body: string): ReadResult {
  const text = `---
title: A title
description: A description.
published: 2025-04-14
lang: ${lang}
sources:
  g:
    outlet: gazette
    url: https://g.example/a
    evidence:
      - url: https://g.example/a
        seen: 2025-04-14
        excerpt: |-
          ${excerpt.replaceAll('\n', '\n          ')}
---
${body}
`;
  const files = { slug: 'article', markdown: { file: 'article.md', text }, lock: null };
  const { problems, ...result } = readArticle(files, registry, { language: 'en-GB', strict: false });
  return { ...result, problems: problems.filter(({ rule }) => rule !== 'unlocked') };
}

/** The form and the status of each quotation, such as `direct matched`. */
export const found = ({ article }: ReadResult): string[] =>
  article?.quotations.map(({ form, verification: { status } }) => `${form} ${status}`) ?? [];
