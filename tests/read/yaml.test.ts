import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { readYaml } from '../../src/read/yaml.ts';

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

/** Path, part, line and column. */
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

it('a folded excerpt is one line, and marks in it stay', () => {
  const text = 'excerpt: >-\n  “one”\n  "two" #3: x\n\n  [four]\n';
  assert.deepEqual(readYaml(text, z.unknown(), 'frontmatter').value, {
    excerpt: '“one” "two" #3: x\n[four]',
  });
});

it('nothing at all is a map without fields', () => {
  assert.deepEqual(readYaml('', z.strictObject({}), 'frontmatter').problems, []);
});
