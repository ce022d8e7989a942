import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Nodes, Root } from 'mdast';
import { fixText } from '../../src/article/fix-text.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { readSitePage } from '../../src/article/read-site-page.ts';
import { readRegistry } from '../../src/content/registry.ts';
import { labelParser } from '../../src/markdown/labels.ts';
import { deepEmphasis } from '../../src/markdown/nesting/nested-emphasis.ts';
import { deepLine } from '../../src/markdown/nesting/nested-lines.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { MOST_NESTED } from '../../src/problems/most-nested.ts';
import { share } from '../effort.ts';
import { random as seeded } from '../random.ts';

const FRONT = '---\ntitle: T\ndescription: D.\npublished: 2025-04-14\nsources: {}\n---\n';
const { registry } = readRegistry({ outlets: null, speakers: null });
const read = (body: string) =>
  readArticle({ slug: 'a', markdown: { file: 'a.md', text: FRONT + body }, lock: null }, registry, {
    language: 'en',
    strict: false,
  });

/**
 * `text` makes Markdown of a given depth. `at` is the character where the nesting exceeds `MOST_NESTED`. `depths` replaces the
 * usual depths to try.
 */
const NESTED: Record<string, [text: (depth: number) => string, at: string, depths?: number[]]> = {
  'quotes in a line': [depth => `${'>'.repeat(depth)} a`, '>'],
  'quotes with tabs': [depth => `${'>\t'.repeat(depth)}a`, '>'],
  'quotes line by line': [depth => lines(depth, at => `${'> '.repeat(at + 1)}a`), '>', [102, 1000]],
  'lists in a line': [depth => `${'- '.repeat(depth)}a`, '-'],
  'numbered lists': [depth => `${'1. '.repeat(depth)}a`, '1'],
  'lists line by line': [depth => lines(depth, at => `${'  '.repeat(at)}- a`), '-', [102, 1000]],
  'lists of text that goes on': [depth => lines(depth, at => `${'  '.repeat(at)}- a\nb`), '-', [102, 1000]],
  'quotes and lists in turn': [depth => `${'> - '.repeat(depth / 2)}a`, '>'],
  emphasis: [depth => `${'*a '.repeat(depth)}b${' a*'.repeat(depth)}`, '*'],
  'emphasis of both kinds': [depth => `${'*a __b '.repeat(depth / 2)}c${' b__ a*'.repeat(depth / 2)}`, '*'],
  'strong emphasis': [depth => `${'**a '.repeat(depth)}b${' a**'.repeat(depth)}`, '*'],
  'a row of stars': [depth => `${'**'.repeat(depth)}a${'**'.repeat(depth)}`, '*'],
  images: [depth => `${'!['.repeat(depth)}a${'](/b.png)'.repeat(depth)}`, '['],
  brackets: [depth => `${'['.repeat(depth)}a${']'.repeat(depth)}`, '['],
  'quotes around emphasis': [
    depth => `${'>'.repeat(depth / 2)} ${'*a '.repeat(depth / 2)}b${' a*'.repeat(depth / 2)}`,
    '*',
    [102],
  ],
};
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

describe('too deep nesting is reported where it exceeds the limit', () => {
  for (const [what, [text, sign, depths = [102, 30_000]]] of Object.entries(NESTED)) {
    it(what, () => {
      for (const depth of depths) {
        const body = `Before.\n\n${text(depth)}\n`;
        const { article, problems } = read(body);
        assert.deepEqual(
          problems.map(({ rule, severity }) => `${severity} ${rule}`),
          ['error file'],
          `${depth}`,
        );
        assert.equal(article, null);
        const [{ line, column } = { line: 0, column: 0 }] = problems;
        assert.equal((FRONT + body).split('\n')[line - 1]?.[column - 1], sign);
        const page = readSitePage(
          'a',
          { file: 'a.md', text: `---\ntitle: T\ndescription: D.\n---\n\n${body}` },
          { get: () => undefined },
        );
        assert.deepEqual(
          [page.page, page.problems.map(one => [one.rule, one.line])],
          [null, [['file', line - 1]]],
        );
        assert.equal(fixText(`${FRONT}${body} \n`, []), `${FRONT}${body} \n`);
      }
    });
    it(`${what}: a hundred are read`, () => {
      assert.equal(parseMarkdown(text(MOST_NESTED)).problem, null);
    });
  }
});

it('siblings are not nested', () => {
  for (const body of [
    '- a\n'.repeat(1000),
    '1. a\n'.repeat(1000),
    '- a\n  - b\n    - c\n'.repeat(1000),
    '> a\n> > b\n\n'.repeat(1000),
    '*a* '.repeat(1000),
    '**a** _b_ '.repeat(1000),
    '2 * 3 * 4 '.repeat(1000),
    'snake_case_name '.repeat(1000),
    '`*a` '.repeat(1000),
    '\\*a '.repeat(1000),
    '[a](/b) '.repeat(1000),
    '\\[a '.repeat(1000),
    '- [ ] a\n'.repeat(1000),
    '*a [b\n\n'.repeat(1000),
    '- '.repeat(1000),
    '* '.repeat(1000),
    '*'.repeat(1000),
    `${'*'.repeat(1000)} a`,
    '_'.repeat(1000),
    '#'.repeat(1000),
    `    ${'*a '.repeat(1000)}\n`,
  ])
    assert.equal(parseMarkdown(body).problem, null, body.slice(0, 40));
});

describe('the checks before parsing miss nothing', () => {
  const texts = function* (pieces: string[]): Generator<[text: string, tree: Root]> {
    for (let seed = 1; seed <= share(3000); seed += 1) {
      const random = seeded(seed);
      const length = 1 + Math.floor(random() * 40);
      const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)] ?? '').join('');
      yield [text, labelParser(text).parse(text) as Root];
    }
  };
  const depthOf = (node: Nodes, types: string[]): number => {
    const inside = 'children' in node ? node.children.map(child => depthOf(child, types)) : [];
    return Math.max(0, ...inside) + (types.includes(node.type) ? 1 : 0);
  };
  it('of the containers', () => {
    let count = 0;
    const pieces = [
      '>',
      '> ',
      '- ',
      '- ',
      '* ',
      '1. ',
      '2. ',
      '  ',
      '    ',
      '\t',
      'a',
      'a',
      '\n',
      '\n',
      '\n\n',
      '-',
    ];
    for (const [text, tree] of texts(pieces)) {
      const depth = depthOf(tree, ['blockquote', 'listItem']);
      for (const most of [2, 4, 6]) if (depth > most) assert.ok(deepLine(text, most), JSON.stringify(text));
      if (depth > 4) count += 1;
    }
    assert.ok(count > share(100));
  });
  it('of emphasis', () => {
    let count = 0;
    for (const [text, tree] of texts([
      '*',
      '*',
      '**',
      '_',
      '__',
      '*a',
      'b*',
      ' ',
      'a',
      '.',
      '“',
      '\n',
      '\\',
      '`',
    ])) {
      const depth = depthOf(tree, ['emphasis', 'strong']);
      const plain = labelParser(text, ['attention']).parse(text) as Root;
      for (const most of [1, 2])
        if (depth > 2 * most) assert.ok(deepEmphasis(plain, text, most), JSON.stringify(text));
      if (depth > 2) count += 1;
    }
    assert.ok(count > share(100));
  });
});
