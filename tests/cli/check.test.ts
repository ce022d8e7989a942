import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { RULES } from '../../src/problems/rules.ts';
import { ARTICLE, OUTLETS, projectWith, put, runIn, SPEAKERS } from './project.ts';

const CHECK = 'src/cli/check.ts';
const root = projectWith({
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': SPEAKERS,
  'content/articles/flood.md': ARTICLE,
});
after(() => rmSync(root, { recursive: true }));
const check = (...args: string[]) => runIn(root, [CHECK, ...args]);
const lines = (text: string) => text.trimEnd().split('\n');

describe('npm run check', () => {
  test('exit code 1 for errors, 0 for warnings', () => {
    const warned = check();
    assert.equal(warned.status, 0, warned.stderr);
    assert.match(warned.stdout, /^content\/articles\/flood\.md:14:15 {2}warning {2}unlocked {2}/u);
    assert.match(warned.stdout, /1 quotation in 1 article: 0 errors, 1 warning\n$/u);
    put(root, 'content/articles/flood.md', ARTICLE.replace('@herald]', '@herold]'));
    const stopped = check();
    assert.equal(stopped.status, 1);
    assert.match(
      stopped.stdout,
      /^content\/articles\/flood\.md:14:55 {2}error {2}unknown-source {2}.*did you mean `herald`\?$/mu,
    );
  });

  test('--json prints the same problems as JSON', () => {
    const { status, stdout } = check('--json');
    assert.equal(status, 1);
    const { problems, ...counts } = JSON.parse(stdout);
    assert.deepEqual(counts, { articles: 1, quotations: 0, errors: 1, warnings: 0, notes: 0 });
    assert.deepEqual(Object.keys(problems[0]).sort(), [
      'column',
      'endColumn',
      'endLine',
      'file',
      'fixable',
      'line',
      'message',
      'rule',
      'severity',
    ]);
    assert.deepEqual(
      problems.map(({ rule, line, column, endLine, endColumn }: Record<string, unknown>) => [
        rule,
        [line, column, endLine, endColumn],
      ]),
      [['unknown-source', [14, 55, 14, 61]]],
    );
  });

  test('--github prints one annotation for each problem, and the counts', () => {
    const { status, stdout } = check('--github');
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^::error file=content\/articles\/flood\.md,line=14,endLine=14,col=55,endColumn=61,title=unknown-source::no source `herold`.*\n0 quotations in 1 article: 1 error, 0 warnings\n$/u,
    );
  });

  test('npm run prints only JSON with --silent, and otherwise a hint', () => {
    const npm = (...args: string[]) =>
      spawnSync('npm', ['run', ...args, 'check', '--', '--json'], {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
    const { stdout, stderr } = npm('--silent');
    assert.equal(JSON.parse(stdout).errors, 1);
    assert.equal(stderr, '');
    assert.match(npm().stderr, /for JSON alone, npm run --silent check -- --json/u);
  });

  test('a problem from the cache is not reported once it is fixed, or once another input changes', () => {
    put(root, 'content/articles/flood.md', ARTICLE);
    assert.equal(check().status, 0);
    put(root, 'content/speakers.yaml', SPEAKERS.replace('ana-example', 'eva-example'));
    assert.match(check().stdout, / {2}unknown-speaker {2}/u);
    put(root, 'content/speakers.yaml', SPEAKERS);
    assert.match(check().stdout, /: 0 errors, 1 warning\n$/u);
    assert.match(runIn(root, [CHECK], { CI: 'true' }).stdout, /: 1 error, 0 warnings\n$/u);
  });

  test('a damaged cache is not used', () => {
    const notes = globSync('.astro/cache/store/lines/articles-*', { cwd: root });
    assert.ok(notes.length > 0);
    for (const note of notes) truncateSync(join(root, note), statSync(join(root, note)).size - 20);
    assert.match(check().stdout, /1 quotation in 1 article: 0 errors, 1 warning\n$/u);
  });

  test('--explain explains every rule, and nothing else', () => {
    for (const rule of Object.keys(RULES).slice(0, 3))
      assert.match(check('--explain', rule).stdout, new RegExp(`^${rule}: .+\\n\\n.+\\n$`, 'u'));
    const { status, stderr } = check('--explain', 'unlockt');
    assert.deepEqual([status, lines(stderr)[0]], [2, 'There is no rule `unlockt`, did you mean `unlocked`?']);
  });

  test('--explain fields explains every field', () => {
    const { status, stdout } = check('--explain', 'fields');
    assert.equal(status, 0);
    assert.deepEqual(stdout.match(/^(?:Front matter|content).*$/gmu), [
      'Front matter of content/articles/*.md',
      'Front matter of content/pages/*.md',
      'content/outlets.yaml',
      'content/speakers.yaml',
      'content/statements.yaml',
      'content/topics.yaml',
      'content/locks/*.json',
      'content/published.json',
    ]);
    assert.match(stdout, /^published {2}\(day, required\)\n {4}The day of publication\.$/mu);
    assert.match(stdout, /^<id>\.roles\[\]\.from {2}\(day, month or year\)$/mu);
    assert.match(check('--jsno').stderr, /--explain fields/u);
  });

  test('a mistyped option is reported, and nothing is checked', () => {
    const { status, stdout, stderr } = check('--jsno');
    assert.deepEqual(
      [status, stdout, lines(stderr)[0]],
      [2, '', '`--jsno` is no option, did you mean `--json`?'],
    );
    assert.equal(check('--explain').status, 2);
  });
});

test('--fix fixes spaces, the missing line of a callout and the lock, and changes nothing else', () => {
  const callout = '> The water came  \n> at night,   \n> — [Ana Example][ana-example@herald]\n\n    code  \n';
  put(
    root,
    'content/articles/flood.md',
    `${ARTICLE.replace('nobody had told us.', 'nobody had told us. ')}   \n${callout}`,
  );
  const { status, stdout, stderr } = check('--fix');
  assert.deepEqual(
    [status, stdout, stderr],
    [
      0,
      '1 quotation in 1 article: 0 errors, 0 warnings\n',
      'fixed content/articles/flood.md\nfixed content/locks/flood.json\nfixed content/published.json\n',
    ],
  );
  assert.equal(
    readFileSync(join(root, 'content/articles/flood.md'), 'utf8'),
    `${ARTICLE}\n> The water came  \n> at night,\n>\n> — [Ana Example][ana-example@herald]\n\n    code  \n`,
  );
  assert.deepEqual(check('--fix').stderr, 'Nothing was safe to fix.\n');
});
