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
    shared.filter(file => awaitsAtLoad(file) || /^(?:before|after)Each\(/mu.test(readFileSync(file, 'utf8'))),
    [],
  );
});

/** Whether a file has an `await` expression outside every function. */
function awaitsAtLoad(file: string): boolean {
  const visit = (node: ts.Node): boolean =>
    ts.isAwaitExpression(node) || (!ts.isFunctionLike(node) && (ts.forEachChild(node, visit) ?? false));
  return visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
}
