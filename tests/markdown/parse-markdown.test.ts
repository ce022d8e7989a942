import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { z } from 'zod';
import { readFrontMatter } from '../../src/content/yaml/front-matter.ts';
import { labelParser } from '../../src/markdown/labels.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { shareOf } from '../effort.ts';

const ALL = globSync(['content/articles/*.md', 'tests/fixtures/{articles,problems}/*/article.md']).sort();

test('places in a tree are those of the file, whatever empty lines stand before the text', () => {
  for (const path of shareOf(ALL))
    for (const text of [
      readFileSync(path, 'utf8'),
      readFileSync(path, 'utf8').replaceAll('\n', '\r\n'),
      ` \t\n\n\r\n\r${readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '')}`,
    ]) {
      const { body } = readFrontMatter(text, z.unknown());
      const { tree, problem } = parseMarkdown(body);
      if (problem === null) assert.deepEqual(tree, labelParser(body).parse(body), path);
    }
  for (const body of ['', ' ', '\n', ' \n\t\n', '\r\r\n', '\n    code\n', '\n\n\ttabs', '\na'])
    assert.deepEqual(parseMarkdown(body).tree, labelParser(body).parse(body), JSON.stringify(body));
});

test('a text that may have a table is read as one, also without a `|`', () => {
  for (const line of [
    ':-',
    '-:',
    ':-:',
    ':',
    '-',
    ': ',
    ' :- ',
    '> :-',
    '--',
    ':--',
    '-:-',
    '- :',
    '|',
    '-|',
    '= ',
  ])
    for (const body of [
      `a\n${line}\nb\n`,
      `> a\n> ${line}\n> b\n`,
      `- a\n  ${line}\n`,
      `a\r${line}`,
      `a b\n${line}\n\nc\n`,
    ])
      assert.deepEqual(parseMarkdown(body).tree, labelParser(body).parse(body), JSON.stringify(body));
});
