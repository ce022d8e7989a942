import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ARTICLE, ASTRO, OUTLETS, projectWith, put, runIn, SPEAKERS, STACK } from './project.ts';

const root = projectWith({ 'content/outlets.yaml': OUTLETS, 'content/speakers.yaml': SPEAKERS });
after(() => rmSync(root, { recursive: true }));
// No command may need the lock file of a package manager, so this project has none.
rmSync(join(root, 'package-lock.json'));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

function commandOf(script = ''): string[] {
  const [program, ...args] = scripts[script]?.split(' ') ?? [];
  assert.equal(program, 'node', script);
  return args;
}

/** A script that logs each URL and host that its process asks for, except the local host. */
const SPY = `
import { appendFileSync } from 'node:fs';
import net from 'node:net';
const log = process.env.ASKED;
const note = what => { if (!/localhost|127\\.0\\.0\\.1|::1/.test(String(what))) appendFileSync(log, what + '\\n'); };
const { fetch } = globalThis;
globalThis.fetch = (input, ...rest) => { note(input?.url ?? input); return fetch(input, ...rest); };
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  if (options?.host) note(options.host);
  return connect.apply(this, args);
};
`;
const asked = join(root, 'asked.log');
writeFileSync(join(root, 'spy.mjs'), SPY);
/** With these variables, the home folder cannot be written, and every process loads `SPY`. */
const WATCHED = {
  HOME: '/dev/null/nowhere',
  XDG_CONFIG_HOME: '/dev/null/nowhere',
  ASKED: asked,
  NODE_OPTIONS: `--import=${join(root, 'spy.mjs')}`,
  ASTRO_TELEMETRY_DISABLED: '',
};
const askedFor = () => (existsSync(asked) ? readFileSync(asked, 'utf8') : '');

describe('no command makes requests or needs a writable home folder', () => {
  test('the test notices requests', () => {
    runIn(root, ['-e', 'fetch("https://telemetry.example/").catch(() => {})'], WATCHED);
    assert.match(askedFor(), /telemetry\.example/u);
    rmSync(asked);
  });

  test('npm run dev, of a site without articles', () =>
    shows([...commandOf('dev'), '--port', '4391'], '/', /No analysis has been published yet/u));

  for (const [script, ...args] of [['check'], ['lock'], ['new', 'A title'], ['build']])
    test(`npm run ${script}`, () => {
      put(root, 'content/articles/flood.md', ARTICLE);
      const { status, stdout, stderr } = runIn(root, [...commandOf(script), ...args], WATCHED);
      assert.equal(status, 0, stdout + stderr);
      assert.equal(askedFor(), '');
    });

  test('what npm run new has written is not published', () => {
    assert.ok(existsSync(join(root, 'content/articles/a-title.md')));
    assert.ok(!existsSync(join(root, 'dist/articles/a-title')));
  });

  for (const [name, command] of [
    ['npm start', ['src/cli/start.ts']],
    ['npm run preview', [...commandOf('preview'), '--port', '4392']],
  ] as const)
    test(name, () => shows([...command], '/articles/flood/', /A made-up article/u));

  async function shows(command: string[], path: string, text: RegExp): Promise<void> {
    const { CI: _, ...env } = process.env;
    const server = spawn(process.execPath, command, { cwd: root, env: { ...env, ...WATCHED } });
    let output = '';
    const address = await new Promise<string>((done, fail) => {
      for (const stream of [server.stdout, server.stderr])
        stream.on('data', (text: Buffer) => {
          output += text;
          const found = /http:\/\/localhost:\d+/u.exec(output)?.[0];
          if (found !== undefined) done(found);
        });
      server.on('close', () => fail(new Error(output)));
    });
    const page = await (await fetch(address + path)).text();
    server.kill();
    assert.match(page, text);
    assert.equal(askedFor(), '');
  }

  test('astro build, from any folder', () => {
    const { HOME: _, XDG_CONFIG_HOME: __, ...settings } = WATCHED;
    rmSync(join(root, 'dist'), { recursive: true });
    const { status, stderr } = runIn(dirname(root), [join(root, ASTRO), 'build', '--root', root], settings);
    assert.equal(status, 0, stderr);
    assert.equal(askedFor(), '');
    assert.match(readFileSync(join(root, 'dist/articles/flood/index.html'), 'utf8'), /A made-up article/u);
    assert.ok(existsSync(join(root, 'dist/articles/flood/card.png')));
    assert.ok(existsSync(join(root, 'dist/pagefind/pagefind.js')));
  });
});

describe('errors are sentences, without a stack', () => {
  // Other tests of this folder check the messages of `build.ts` and `astro build`.
  for (const command of [['src/cli/start.ts'], [ASTRO, 'check']])
    test(`a mistake in the content, by ${command.join(' ')}`, () => {
      put(root, 'content/articles/flood.md', ARTICLE.replace('@herald]', '@herold]'));
      const { status, stdout, stderr } = runIn(root, command);
      assert.equal(status, 1);
      assert.match(stderr, /flood\.md:14:55 {2}error {2}unknown-source {2}/u);
      assert.match(stderr, /1 error in the content, listed above: nothing is published/u);
      assert.doesNotMatch(stdout + stderr, STACK);
      put(root, 'content/articles/flood.md', ARTICLE);
    });

  for (const command of ['check', 'lock', 'build', 'start', 'astro'])
    test(`a wrong setting, by ${command}`, () => {
      const { status, stdout, stderr } = runIn(
        root,
        [`src/cli/${command}.ts`, ...(command === 'astro' ? ['dev'] : [])],
        {
          SITE_URL: 'news.example',
        },
      );
      assert.equal(status, 1);
      assert.match(
        stdout + stderr,
        /SITE_URL:1:1 {2}error {2}setting {2}`SITE_URL` “news\.example” is no address of a host: write scheme/u,
      );
      assert.doesNotMatch(stdout + stderr, STACK);
    });
});
