import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { TextFile } from '../../src/content/content-files.ts';
import { readSite } from '../read-site.ts';

const FEWEST = 4;
const KINDS: Kind[] = JSON.parse(readFileSync(new URL('passages.json', import.meta.url), 'utf8'));
const REGISTRY = {
  outlets: { file: 'outlets.yaml', text: 'gazette: { name: The Gazette, kind: newspaper }' },
  speakers: {
    file: 'speakers.yaml',
    text: 'ana-ruiz: { name: Ana Ruiz, kind: person }\nben-cole: { name: Ben Cole, kind: person }',
  },
};

/**
 * Each member is an article of one paragraph or callout. Each of `rules` must report a problem. If `rules` is empty, there must
 * be no problem, except `unlocked`. If `found`, all quotations must be `matched`; otherwise none may be.
 */
describe('kinds of passages, each with its members', () => {
  for (const { kind, rules, found, members } of KINDS)
    it(kind, () => {
      assert.ok(members.length >= FEWEST, `${members.length} members`);
      for (const [language, markdown, ...excerpts] of members) {
        const { told, statuses } = read(language, markdown, excerpts);
        for (const rule of rules) assert.ok(told.includes(rule), `${markdown}: ${rule} is not among ${told}`);
        if (rules.length === 0) assert.deepEqual(told, [], markdown);
        assert.ok(
          found ? statuses.every(status => status === 'matched') : !statuses.includes('matched'),
          `${markdown}: ${statuses}`,
        );
      }
    });
});

function read(language: string, markdown: string, excerpts: string[]) {
  const evidence = excerpts.map(
    excerpt =>
      `      - { url: https://gazette.example/flood, seen: 2025-04-14, excerpt: ${JSON.stringify(excerpt)} }`,
  );
  const file: TextFile = {
    file: 'article.md',
    text: [
      '---\ntitle: A title\ndescription: A description.\npublished: 2025-04-14',
      `lang: ${language}\nsources:\n  g:\n    outlet: gazette\n    title: Flood`,
      `    url: https://gazette.example/flood\n    published: 2025-04-12\n    evidence:`,
      ...evidence,
      `---\n${markdown}\n`,
    ].join('\n'),
  };
  const { articles, problems } = readSite(
    {
      registry: REGISTRY,
      articles: [{ slug: 'article', markdown: file, lock: null }],
      pages: [],
      locks: [],
      publicFiles: [],
      problems: [],
    },
    { language: 'en-GB', strict: false },
  );
  return {
    told: problems.map(({ rule }) => rule).filter(rule => rule !== 'unlocked') as string[],
    statuses: articles.flatMap(({ quotations }) =>
      quotations.map(({ verification }) => verification.status as string),
    ),
  };
}

interface Kind {
  kind: string;
  rules: string[];
  found: boolean;
  members: [language: string, markdown: string, ...excerpts: string[]][];
}
