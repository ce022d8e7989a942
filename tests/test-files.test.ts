import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import ts from 'typescript';
import { groupOf } from './in-one-process.ts';
import { folderOf, STEPS } from './steps.ts';

test('each folder with tests has a line in the report', () => {
  const folders = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts'))
    .map(file => folderOf(`tests/${file}`));
  assert.deepEqual(
    [...new Set(folders)].filter(folder => !STEPS.some(([listed]) => listed === folder)),
    [],
  );
});

test('test files that share a process await nothing while they are loaded, and have no hook for each test outside describe', () => {
  const shared = globSync('tests/**/*.test.ts', { exclude: ['**/node_modules/**'] }).filter(
    file => groupOf(file) !== null,
  );
  assert.ok(shared.length > 50);
  assert.deepEqual(
    shared.filter(file => {
      const text = readFileSync(file, 'utf8');
      return awaitsAtLoad(text) || /^(?:before|after)Each\(/mu.test(text);
    }),
    [],
  );
});

test('every form of await is found, except in functions', () => {
  const awaiting = [
    'await one();',
    'for await (const a of b) c();',
    '{ await using a = b(); }',
    'f(await a);',
  ];
  assert.deepEqual(
    awaiting.filter(text => !awaitsAtLoad(text)),
    [],
  );
  for (const text of [
    'const f = async () => { for await (const a of b) await a; };',
    'for (const a of b) c();',
  ])
    assert.equal(awaitsAtLoad(text), false, text);
});

function awaitsAtLoad(text: string): boolean {
  const visit = (node: ts.Node): boolean =>
    ts.isAwaitExpression(node) ||
    (ts.isForOfStatement(node) && node.awaitModifier !== undefined) ||
    (ts.isVariableDeclarationList(node) &&
      (node.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing) ||
    (!ts.isFunctionLike(node) && (ts.forEachChild(node, visit) ?? false));
  return visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest));
}
