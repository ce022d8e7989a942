import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { readYaml } from '../../src/content/yaml/read-yaml.ts';
import { share } from '../effort.ts';
import { random as seeded } from '../random.ts';

const TEXT = `# A comment.
title: One
sources:
  gazette:
    outlet: g
    evidence:
      - url: a
        seen: b
      - url: c
        excerpt: >-
          words
          words
  lantern: { outlet: l, tags: [one, "two 🌊", three] }
"quoted key": value
empty:
alias: &name [x]
again: *name
`;

/**
 * A path, whether its value or its key is looked for, and the expected `line:column` in the file. `TEXT` begins at line 10 of the
 * file. If `TEXT` does not have the path, the value of the nearest parent that exists is expected.
 */
const PLACES: [PropertyKey[], 'value' | 'key', string][] = [
  [[], 'value', '11:1'],
  [[], 'key', '11:1'],
  [['title'], 'value', '11:8'],
  [['title'], 'key', '11:1'],
  [['sources'], 'key', '12:1'],
  [['sources', 'gazette'], 'key', '13:3'],
  [['sources', 'gazette'], 'value', '14:5'],
  [['sources', 'gazette', 'outlet'], 'value', '14:13'],
  [['sources', 'gazette', 'evidence', 0], 'value', '16:9'],
  [['sources', 'gazette', 'evidence', 1], 'key', '18:9'],
  [['sources', 'gazette', 'evidence', 1, 'url'], 'value', '18:14'],
  [['sources', 'gazette', 'evidence', 1, 'excerpt'], 'value', '19:18'],
  [['sources', 'lantern', 'tags', 2], 'value', '22:47'],
  [['quoted key'], 'key', '23:1'],
  [['quoted key'], 'value', '23:15'],
  [['empty'], 'value', '24:7'],
  [['again'], 'value', '26:8'],
  [['again', 0], 'value', '26:8'],
  [['nowhere'], 'value', '11:1'],
  [['nowhere', 'deeper'], 'key', '11:1'],
  [['sources', 'nowhere'], 'value', '13:3'],
  [['sources', 'gazette', 'nowhere'], 'key', '14:5'],
];

describe('places', () => {
  const { locate } = readYaml(TEXT, z.unknown(), 'frontmatter', 10);
  for (const [path, part, expected] of PLACES)
    it(`${part} of ${path.map(String).join('.') || 'all'}`, () => {
      const { line, column } = locate(path, part);
      assert.equal(`${line}:${column}`, expected);
    });
  it('are the same with CRLF', () => {
    const crlf = readYaml(TEXT.replaceAll('\n', '\r\n'), z.unknown(), 'frontmatter', 10);
    for (const [path, part] of PLACES) assert.deepEqual(crlf.locate(path, part), locate(path, part));
  });
});

it('every value is text', () => {
  const values = ['2025', '007', '1e3', '0x10', 'true', 'no', '~', 'null', '2025-04-14', '12:30:45', '-.inf'];
  const { value } = readYaml(`list: [${values.join(', ')}]`, z.unknown(), 'frontmatter');
  assert.deepEqual(value, { list: values });
});

it('a folded excerpt is one line and keeps its quotation marks', () => {
  const text = 'excerpt: >-\n  “one”\n  "two" #3: x\n\n  [four]\n';
  assert.deepEqual(readYaml(text, z.unknown(), 'frontmatter').value, {
    excerpt: '“one” "two" #3: x\n[four]',
  });
});

it('an empty text is a map without fields', () => {
  assert.deepEqual(readYaml('', z.strictObject({}), 'frontmatter').problems, []);
});

it('each problem of brackets and quotation marks is at its position, and a later one on its own line', () => {
  const pieces = [
    '[',
    ']',
    '{',
    '}',
    'a',
    'b: ',
    ': ',
    ', ',
    '\n',
    '\n',
    '\n  ',
    '\r\n',
    '- ',
    '"',
    "'",
    ' #c',
    '&a ',
    '*a',
    '? ',
  ];
  for (let seed = 1; seed <= share(3000); seed += 1) {
    const random = seeded(seed);
    const length = 1 + Math.floor(random() * 30);
    const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)] ?? '').join('');
    const lines = text.split(/\r\n|\n/u);
    for (const { line, column, message } of readYaml(text, z.strictObject({}), 'frontmatter', 5).problems) {
      const written = lines[line - 5];
      assert.ok(
        written !== undefined && column >= 1 && column <= written.length + 1,
        `${line}:${column} ${message}\n${text}`,
      );
    }
  }
});

it('too deep nesting of any kind is one problem at its position', () => {
  for (const depth of [101, 200_000])
    for (const [opening, column] of [
      ['[', 103],
      ['{a: ', 400],
      ['{[', 103],
      ['- ', 202],
      ['? ', 202],
    ] as const) {
      const { problems } = readYaml(`b:\n   ${opening.repeat(depth)}\nc: [`, z.unknown(), 'registry');
      assert.deepEqual(
        problems.map(({ line, column: at, message }) => [line, at, message.slice(0, 28)]),
        [[2, column, 'lists and maps are nested mo']],
        opening,
      );
    }
  const lines = Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:\n`).join('');
  assert.deepEqual(
    readYaml(lines, z.unknown(), 'registry').problems.map(({ line }) => line),
    [101],
  );
  assert.deepEqual(readYaml(`${'['.repeat(100)}${']'.repeat(100)}`, z.unknown(), 'registry').problems, []);
});

it('many mistakes on one line are one problem', () => {
  const { problems } = readYaml(`a: ${'} '.repeat(50_000)}`, z.unknown(), 'frontmatter');
  assert.equal(problems.length, 1);
});
