import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { fieldsOf } from '../../src/content/schema/field-list.ts';
import { jsonSchemas } from '../../src/content/schema/json-schemas.ts';

const FOLDER = '.vscode/schemas';
const schemas = jsonSchemas();

describe('the fields of the content', () => {
  it('all have a description, which is a sentence', () => {
    const fields = Object.values(schemas).flatMap(schema => fieldsOf(schema));
    assert.ok(fields.length > 60);
    assert.deepEqual(
      fields.filter(({ description }) => !/^\p{Lu}.+\.$/u.test(description)),
      [],
    );
  });

  it('are found at every depth, with their types', () => {
    const found = fieldsOf(schemas.article).filter(({ path }) => /^sources\b.*(?:outlet|seen)$/u.test(path));
    assert.deepEqual(
      found.map(({ path, type, isRequired }) => [path, type, isRequired]),
      [
        ['sources.<key>.outlet', 'id', true],
        ['sources.<key>.evidence[].seen', 'day', true],
      ],
    );
  });
});

describe('the JSON Schemas for editors', () => {
  it('are those that the code makes (UPDATE=1 writes them)', () => {
    for (const name of ['article', 'outlets', 'speakers', 'statements', 'topics'] as const) {
      const path = `${FOLDER}/${name}.json`;
      const text = `${JSON.stringify(schemas[name], null, 2)}\n`;
      if (process.env['UPDATE'] === '1') {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(path, text);
      }
      assert.equal(readFileSync(path, 'utf8'), text);
    }
  });

  it('are those that the settings of the editor list', () => {
    const { 'yaml.schemas': named } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    assert.deepEqual(named, {
      './.vscode/schemas/outlets.json': 'content/outlets.yaml',
      './.vscode/schemas/speakers.json': 'content/speakers.yaml',
      './.vscode/schemas/statements.json': 'content/statements.yaml',
      './.vscode/schemas/topics.json': 'content/topics.yaml',
    });
  });

  const frontMatter = (file: string) => readFileSync(file, 'utf8').split(/^---$/mu)[1] ?? '';
  for (const [name, text] of [
    ['outlets', readFileSync('content/outlets.yaml', 'utf8')],
    ['speakers', readFileSync('content/speakers.yaml', 'utf8')],
    ['statements', readFileSync('content/statements.yaml', 'utf8')],
    ...globSync('content/articles/*.md').map(file => ['article', frontMatter(file)] as const),
  ] as const)
    it(`accept the content of this site: ${name}`, () => {
      const { success, error } = z.fromJSONSchema(schemas[name] as never).safeParse(parse(text));
      assert.ok(success, error?.message);
    });

  for (const [name, wrong] of [
    ['outlets', { herald: { name: 'The Herald', kind: 'newspapr' } }],
    ['outlets', { herald: { name: 'The Herald', kind: 'newspaper', ulr: 'https://herald.example/' } }],
    ['speakers', { ana: { name: 'Ana', kind: 'person', roles: [{ title: 'Mayor', from: 'May 2020' }] } }],
    ['statements', { flood: { title: 'Ana on the flood', speaker: 'ana', when: '2025-04-12' } }],
    ['article', { title: 'A', description: 'B', published: '2025-04', sources: {} }],
  ] as const)
    it(`refuse ${JSON.stringify(wrong)}`, () => {
      assert.equal(z.fromJSONSchema(schemas[name] as never).safeParse(wrong).success, false);
    });
});
