import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, globSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { keptBundle } from '../../src/build/bundle/kept-bundle.ts';
import { recover } from '../../src/build/staging-build.ts';
import { openStore } from '../../src/cache/store.ts';
import { ARTICLE, OUTLETS, projectWith, put, runIn, SPEAKERS } from '../cli/project.ts';
import { isWhole, share } from '../effort.ts';
import { random } from '../random.ts';
import { reportTried } from '../tried.ts';

const MOMENTS = share(20);
const BUILD = ['src/cli/build.ts'];
const root = projectWith({ 'content/outlets.yaml': OUTLETS, 'content/speakers.yaml': SPEAKERS });
after(() => rmSync(root, { recursive: true }));
const write = (version: string) =>
  put(root, 'content/articles/flood.md', ARTICLE.replace('A made-up article', `Version ${version}`));
const dist = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');

function published(): string {
  const places = ['index.html', 'articles/index.html', 'articles/flood/index.html', 'quotations.json'];
  const versions = new Set(places.map(path => /Version ([\w-]+)/u.exec(dist(path))?.[1] ?? 'none'));
  assert.equal(versions.size, 1, `pages of several versions: ${[...versions].join(', ')}`);
  assert.ok(
    existsSync(join(root, 'dist/pagefind/pagefind.js')) && dist('sitemap-0.xml').includes('</urlset>'),
  );
  return [...versions][0] ?? 'none';
}

function start(command: string, args: string[]) {
  const { CI: _, ...env } = process.env;
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      output += text;
    });
  const ended = new Promise<{ code: number | null; output: string }>(done =>
    child.on('close', code => done({ code, output })),
  );
  return { child, ended };
}

const says = (child: ChildProcess, words: string): Promise<void> =>
  new Promise(done => {
    child.stdout?.on('data', (text: Buffer) => {
      if (text.includes(words)) done();
    });
    child.on('close', () => done());
  });

test(`a killed build leaves a complete site: ${MOMENTS} moments`, async () => {
  write('first');
  assert.equal(runIn(root, BUILD).status, 0);
  write('second');
  const began = Date.now();
  assert.equal(runIn(root, BUILD).status, 0);
  const whole = Date.now() - began;
  const draw = random(20);
  let [held, before] = [0, 'second'];
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    write(`kill-${moment}`);
    const { child, ended } = start(process.execPath, BUILD);
    // Every third kill comes near the end of the build, when the new site replaces the old site. Builds take different times, so
    // the test waits for words that a build prints before that.
    const isNearEnd = moment % 3 === 0;
    if (isNearEnd) await says(child, 'records indexed');
    await setTimeout(draw() * (isNearEnd ? 0.1 : 1) * whole);
    child.kill('SIGKILL');
    await ended;
    await recover(root, 'dist');
    const now = published();
    assert.ok([before, `kill-${moment}`].includes(now), `${now} after ${before} and kill-${moment}`);
    [held, before] = [held + 1, now];
  }
  reportTried('killed builds', MOMENTS, held);
});

test('a failed build leaves the last site unchanged', () => {
  const before = published();
  put(root, 'content/articles/flood.md', ARTICLE.replace('@herald', '@herold'));
  const { status, stderr } = runIn(root, BUILD);
  assert.equal(status, 1);
  assert.match(stderr, /Nothing was published: dist\/ is as it was\.\n$/u);
  assert.equal(published(), before);
});

test('a file that changes during a build stops the build and is named', async () => {
  const before = published();
  write('before');
  const { child, ended } = start(process.execPath, BUILD);
  await says(child, 'generating static routes');
  write('during');
  const { code, output } = await ended;
  assert.equal(code, 1, output);
  assert.match(
    output,
    /Changed while the site was built from it: content\/articles\/flood\.md\.\s+Build again\./u,
  );
  assert.equal(published(), before);
});

test('the next build has the change; of two builds at once, one runs and the other says why it does not', async () => {
  const both = [start(process.execPath, BUILD), start(process.execPath, BUILD)];
  const [one, other] = (await Promise.all(both.map(({ ended }) => ended))).sort(
    (a, b) => (a.code ?? 9) - (b.code ?? 9),
  );
  assert.deepEqual([one?.code, other?.code], [0, 1], `${one?.output}${other?.output}`);
  assert.match(other?.output ?? '', /Another build of this site is at work \(process \d+\)/u);
  assert.equal(published(), 'during');
});

test('on a full disk, nothing is published', async () => {
  write('full');
  const { ended } = start('sh', ['-c', `ulimit -f 40; exec "${process.execPath}" ${BUILD}`]);
  const { code, output } = await ended;
  assert.notEqual(code, 0, output);
  assert.equal(published(), 'during');
});

test('a killed build ends the process that bundles, which records nothing', {
  skip: !existsSync('/proc/self/cmdline') && 'the processes of this system are not listed in /proc',
}, async () => {
  rmSync(join(root, '.astro'), { recursive: true });
  const { child, ended } = start(process.execPath, BUILD);
  await says(child, 'bundling the code');
  while (!isBundling()) await setTimeout(50);
  child.kill('SIGKILL');
  await ended;
  while (isBundling()) await setTimeout(50);
  assert.ok(!existsSync(join(root, '.astro/cache/store/lines/bundle-dist')));
});

const isBundling = () =>
  globSync('/proc/[0-9]*/cmdline').some(path => {
    try {
      return readFileSync(path, 'utf8').includes(`bundler.ts\0${root}\0`);
    } catch {
      return false;
    }
  });

test('a project with another integration is built by Astro, which is not asked for a bundle again', {
  skip: !isWhole && 'npm run test:all builds such a project',
}, () => {
  const config = readFileSync(join(root, 'astro.config.mjs'), 'utf8');
  const another = `{ name: 'another', hooks: { 'astro:build:done': ({ dir }) => writeFileSync(new URL('another.txt', dir), 'here') } }`;
  put(
    root,
    'astro.config.mjs',
    `import { writeFileSync } from 'node:fs';\n${config.replace('integrations: [', `integrations: [${another}, `)}`,
  );
  write('with-another');
  const { status, stderr } = runIn(root, BUILD);
  assert.equal(status, 0, stderr);
  assert.equal(published(), 'with-another');
  assert.equal(dist('another.txt'), 'here');
  const [key = '', ...usable] = openStore(root).readLines('bundle-dist') ?? [];
  assert.equal(keptBundle(root, 'dist', JSON.parse(key) as string), 'unusable');
  assert.deepEqual(usable, ['null']);
  put(root, 'astro.config.mjs', config);
});

test('a site that is not writable is reported and stays unchanged', {
  skip: process.getuid?.() === 0 && 'root may write anything',
}, () => {
  write('read-only');
  chmodSync(root, 0o555);
  try {
    assert.equal(runIn(root, BUILD).status, 1);
  } finally {
    chmodSync(root, 0o755);
  }
  assert.equal(published(), 'during');
});

test('if the published folder is a link, the files where it leads are not touched', () => {
  const elsewhere = join(root, 'elsewhere');
  renameSync(join(root, 'dist'), elsewhere);
  put(root, 'elsewhere/precious.txt', 'ours');
  symlinkSync(elsewhere, join(root, 'dist'));
  for (const version of ['linked', 'linked-again']) {
    write(version);
    assert.equal(runIn(root, BUILD).status, 0);
    assert.equal(published(), version);
  }
  assert.equal(readFileSync(join(elsewhere, 'precious.txt'), 'utf8'), 'ours');
});
