import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ARTICLE, projectWith, put, runIn } from '../cli/project.ts';
import { share } from '../effort.ts';
import { random } from '../random.ts';
import { reportTried } from '../tried.ts';
import { CONTENT, editAtRandom } from './edits.ts';

const COUNT = share(200);
const SCRIPT = join(import.meta.dirname, 'everything-read.ts');
const root = projectWith(CONTENT);
after(() => rmSync(root, { recursive: true }));

interface Everything {
  articles: unknown[];
}

function everythingRead(): { fresh: number; warm: Everything; cold: Everything } {
  const { stdout, stderr } = runIn(root, [SCRIPT, root]);
  assert.ok(stdout.startsWith('{'), stderr);
  return JSON.parse(stdout);
}

test(`after each of ${COUNT} edits, the corpus with its problems is the same with the cache as without it`, () => {
  const draw = random(11);
  const done: string[] = [];
  let fresh = everythingRead().fresh;
  let total = fresh;
  for (let edit = 0; edit < COUNT; edit += 1) {
    done.push(editAtRandom(root, draw));
    const read = everythingRead();
    assert.deepEqual(read.warm, read.cold, done.join('\n'));
    fresh += read.fresh;
    total += read.cold.articles.length;
  }
  assert.ok(fresh < total * 0.8, `${fresh} of ${total} articles were read again: the cache is not used`);
  reportTried('edits, read with the cache and without', COUNT, COUNT);
});

test('articles that old code cached in `npm run dev` are not used by new code', async () => {
  const project = projectWith(CONTENT);
  const { CI: _, ...env } = process.env;
  const server = spawn(process.execPath, ['src/cli/astro.ts', 'dev', '--port', '4393'], {
    cwd: project,
    env,
  });
  try {
    await once(server.stdout, /localhost:(\d+)/u);
    const reason = readFileSync(join(project, 'src/article/reason.ts'), 'utf8');
    put(project, 'src/article/reason.ts', reason.replaceAll('ENOUGH_WORDS = 3', 'ENOUGH_WORDS = 9'));
    put(project, 'content/articles/flood.md', ARTICLE.replace('A made-up', 'An invented'));
    await shows('http://localhost:4393/articles/flood/', 'An invented article');
  } finally {
    server.kill();
  }
  const { stdout } = runIn(project, [SCRIPT, project]);
  assert.match(stdout, /An invented article/u);
  assert.match(stdout, /"fewWords":5/u);
  assert.doesNotMatch(stdout, /"fewWords":null/u);
  rmSync(project, { recursive: true });
});

function once(stream: NodeJS.ReadableStream, text: RegExp): Promise<void> {
  return new Promise((done, fail) => {
    let output = '';
    stream.on('data', (part: Buffer) => {
      output += part;
      if (text.test(output)) done();
    });
    stream.on('close', () => fail(new Error(output)));
  });
}

async function shows(url: string, text: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < 120_000; ) {
    if ((await (await fetch(url)).text()).includes(text)) return;
    await new Promise(done => setTimeout(done, 100));
  }
  assert.fail(`${url} does not show “${text}”`);
}

test('a name that was not found is looked up again', () => {
  const project = projectWith({ ...CONTENT });
  try {
    const check = () => runIn(project, ['src/cli/check.ts']).stdout;
    assert.doesNotMatch(check(), /loose-label/u);
    put(
      project,
      'content/speakers.yaml',
      `${CONTENT['content/speakers.yaml']}ze:\n  name: Ze\n  kind: person\n`,
    );
    const warm = check();
    assert.match(warm, /wind\.md:14:\d+ {2}error {2}loose-label .*write \[ze@herald\]/u);
    rmSync(join(project, '.astro'), { recursive: true });
    assert.equal(check(), warm);
  } finally {
    rmSync(project, { recursive: true });
  }
});
