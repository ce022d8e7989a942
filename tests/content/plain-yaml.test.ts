import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { z } from 'zod';
import { readPlainYaml } from '../../src/content/yaml/plain-yaml.ts';
import { readWithPlaces, readYaml } from '../../src/content/yaml/read-yaml.ts';
import { share } from '../effort.ts';
import { random } from '../random.ts';
import { reportTried } from '../tried.ts';

/**
 * Reads a text with the quick and with the slow parser, and fails if their results differ. Returns whether the quick parser
 * could read the text.
 */
function isReadQuickly(text: string): boolean {
  const { value, problems } = readYaml(text, z.unknown(), 'frontmatter', 2);
  const placed = readWithPlaces(text, z.unknown(), 'frontmatter', 2);
  assert.deepEqual({ value, problems }, { value: placed.value, problems: placed.problems }, text);
  return readPlainYaml(text) !== undefined;
}

/** YAML as editors write it: the frontmatter of articles and pages, and registries. The YAML of fixtures may have mistakes. */
const WRITTEN = globSync(['content/**/*.{md,yaml}', 'tests/fixtures/**/*.{md,yaml}'])
  .filter(path => !path.endsWith('readme.md'))
  .sort()
  .flatMap(path => {
    const text = read(path);
    const yaml = path.endsWith('.md') ? /^---\n([\s\S]*?\n)---\n/u.exec(text)?.[1] : text;
    return yaml === undefined || yaml.length > 20_000 ? [] : [{ path, yaml }];
  });

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // One fixture has a folder where a file is expected.
    return '';
  }
}

test('what editors write is read the same by both parsers, and without mistakes quickly', () => {
  const slow = WRITTEN.filter(({ yaml }) => !isReadQuickly(yaml)).map(({ path }) => path);
  assert.ok(slow.length < WRITTEN.length / 8, slow.join('\n'));
  assert.deepEqual(
    slow.filter(path => path.startsWith('content/')),
    [],
  );
});

/**
 * Texts that the quick parser must leave to the slow parser, which also gives positions. Each text has a mistake, may hide words,
 * or can be understood in two ways.
 */
const SLOW = [
  'a',
  '|\n# a\n',
  'a: b #c',
  'a: &b c',
  'a: *b',
  'a: !b c',
  'a: *b\nc: &b d',
  '<<: { a: b }',
  '__proto__: a',
  'constructor:\n  __proto__: a',
  'a: b\na: c',
  'a:',
  'a: ',
  '{ a }',
  '? a\n: b',
  ': a',
  '[a]: b',
  'a:\tb',
  'a: b\rc: d',
  'a: "b\n  c"',
  "a: 'b\n  c'",
  'a: [b,\n  c]',
  'a: "\\u0041"',
  'a: |2\n   b',
  'a: |+\n  b\n',
  'a: b\n---\nc: d',
  '%YAML 1.2\n---\na: b',
  'a: b\n...\n',
  '<<<<<<< ours\na: b\n=======\na: c\n>>>>>>> theirs\n',
  'a: @b',
  'a: `b`',
  'a: %b',
  'a: b: c',
  'a: "b" c',
  'a: [b',
  '  a: b\n c: d',
  '-\n  a',
  'a: \uFEFFb',
  `${'a'.repeat(1100)}: b`,
  `${'['.repeat(101)}${']'.repeat(101)}`,
];

test('a text with a mistake, an empty value or syntax that may hide words is read with places', () => {
  assert.deepEqual(SLOW.filter(isReadQuickly), []);
});

const PIECES = [
  ...['[', ']', '{', '}', 'a', 'b: ', ': ', ', ', '\n', '\n', '\n  ', '\r\n', '- ', '"', "'", ' #c', '? '],
  ...['c d', '\n# x\n', '\n#x\n', ' # c', 'k:\n', '\n    ', ' ', '>-\n', '|\n', '|+\n', '\\"', 'e:f', '::'],
  ...['@', '%', '`', '-', '\n\n', '…', '“x”', '=', '\n- ', '\n  - ', "it's", 'x: y\n', '"q"', "'s'", '"k": '],
  ...[
    '\n}',
    '\n]',
    '{ a: b }',
    '[a, b]',
    '~',
    'null',
    '\\',
    '...',
    '\u00A0',
    '\u3000',
    '🌊',
    '!',
    '&a ',
    '*a',
  ],
];

function* generated(): Generator<string> {
  const draw = random(51);
  const upTo = (count: number) => Math.floor(draw() * count);
  const piece = () => PIECES[upTo(PIECES.length)] ?? '';
  for (let left = share(10_000); left > 0; left -= 1)
    yield Array.from({ length: 1 + upTo(20) }, piece).join('');
  for (let left = share(30_000); left > 0; left -= 1) {
    const lines = (WRITTEN[upTo(WRITTEN.length)]?.yaml ?? '').split('\n');
    const from = upTo(lines.length);
    let text = `${lines.slice(from, from + 1 + upTo(20)).join('\n')}\n`;
    for (let count = 1 + upTo(3); count > 0; count -= 1) {
      const at = upTo(text.length + 1);
      text = text.slice(0, at) + piece() + text.slice(draw() < 0.7 ? at : at + 1 + upTo(3));
    }
    yield text;
  }
}

test('generated and mutated YAML is read the same by both parsers', () => {
  let tried = 0;
  let quick = 0;
  for (const text of generated()) {
    tried += 1;
    if (isReadQuickly(text)) quick += 1;
  }
  assert.ok(quick > tried / 10, `${quick} of ${tried}`);
  reportTried('YAML read the same by two parsers', tried, tried);
});
