import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { allowing, fetchPage } from '../../src/evidence/fetch/fetch-page.ts';
import { paceOf } from '../../src/evidence/fetch/pace.ts';
import { type VerifyOptions, verifyContent } from '../../src/evidence/verify/verify-content.ts';
import { put } from '../cli/project.ts';
import { endless, loopback, redirectTo } from './loopback.ts';
import { article, madeUpProject, page, read, run } from './made-up.ts';

const FIRST = 'In the evening all was quiet in town, and nobody expected anything.';
const SECOND = '“We will pay for every house that was lost,” Ana Example said on the next.';
const whole = page([FIRST, SECOND]);
const PAGES: Record<string, [answer: Parameters<typeof loopback>[0][string], outcome: string]> = {
  '/stays': [whole, 'stands'],
  '/new-glyphs': [
    whole.replace('“We will pay', '"<b>We</b> will&nbsp;p&shy;ay').replace('lost,”', 'lost,"'),
    'stands',
  ],
  '/advertisement': [page([FIRST, '<aside>Buy zinc! You will never regret it.</aside>', SECOND]), 'stands'],
  '/moves': [redirectTo('/stays'), 'moved'],
  '/not': [whole.replace('will pay', 'will not pay'), 'changed'],
  '/sentence-lost': [page([FIRST]), 'changed'],
  '/home': [redirectTo('/other'), 'changed'],
  '/gone': [response => response.writeHead(410).end(), 'gone'],
  '/never': [response => response.writeHead(404).end(whole), 'gone'],
  '/wall': ['<title>Before you continue</title><p>We use cookies.', 'wall'],
  '/paid': [response => response.writeHead(402).end('Pay.'), 'wall'],
  '/script': ['<div id="root"></div><script>render()</script>', 'wall'],
  '/error': [response => response.writeHead(503).end(), 'unreachable'],
  '/circle': [redirectTo('/circle'), 'unreachable'],
  '/link-local': [redirectTo('http://169.254.169.254/'), 'unreachable'],
  '/large': [endless, 'unreachable'],
  '/hangs': [() => {}, 'unreachable'],
};
const server = await loopback({
  ...Object.fromEntries(Object.entries(PAGES).map(([path, [answer]]) => [path, answer])),
  '/other': page(['Other words.']),
});
const roots: string[] = [];
after(() => {
  for (const root of roots) rmSync(root, { recursive: true });
  return server.close();
});

const evidence = (path: string, excerpt = `${FIRST} ${SECOND}`) =>
  `      - url: ${server.address}${path}\n        seen: 2025-04-14\n        excerpt: >-\n          ${excerpt}`;
const project = (paths: string[], more = '') => {
  const rows = paths.map(path => evidence(path)).join('\n');
  const text = article(
    '[“We will pay”][ana-example@herald]',
    `    url: ${server.address}/stays\n${more}    evidence:\n${rows}`,
  );
  const root = madeUpProject({ flood: text });
  roots.push(root);
  return root;
};
const verify = async (root: string, given: Partial<VerifyOptions> = {}) => {
  const pace = paceOf(0);
  const result = await verifyContent({
    root,
    article: undefined,
    limit: 500,
    isOffline: false,
    today: '2026-11-01',
    fetch: url =>
      fetchPage(url, {
        isAllowed: allowing(true),
        pace,
        mostBytes: 1_000_000,
        timeout: url.endsWith('/hangs') ? 300 : 60_000,
      }),
    progress: () => ({ add() {}, end() {} }),
    ...given,
  });
  assert.ok('findings' in result, JSON.stringify(result));
  return result;
};
const rowsOf = (root: string): Record<string, string>[] =>
  (JSON.parse(read(root, 'content/verified.json')) as Record<string, string>[]).map(row => ({
    ...row,
    url: new URL(row['url'] ?? '').pathname,
  }));

describe('npm run verify', () => {
  it('says what became of each page', async () => {
    const all = Object.keys(PAGES);
    // A host that fails three times in a row is not asked again. So at most two paths of each slice fail (`unreachable`).
    for (const paths of [all.slice(0, 12), all.slice(12, 14), all.slice(14, 16), all.slice(16)]) {
      const { findings } = await verify(project(paths));
      assert.deepEqual(
        findings.map(({ claim, outcome }) => [new URL(claim.url).pathname, outcome]),
        paths.map(path => [path, PAGES[path]?.[1]]),
      );
    }
    const { findings } = await verify(project(['/not', '/moves', '/wall', '/large', '/link-local']));
    const [changed, moved, wall, large, local] = findings;
    assert.equal(
      changed?.difference,
      "We will {-not-} pay for every house that was lost ', Ana Example said on the next",
    );
    assert.equal(moved?.to, `${server.address}/stays`);
    assert.equal(wall?.why, 'it says “Before you continue”');
    assert.equal(large?.why, 'it has more than 1 MB');
    assert.equal(local?.why, '169.254.169.254 is an address at which no page can be');
  });

  it('does not ask a host again that fails three times in a row', async () => {
    const before = server.asked.length;
    const { findings } = await verify(
      project(
        ['/error', '/error?2', '/error?3', '/error?4', '/error?5'].map(path =>
          path.replace('/error?', '/circle?x='),
        ),
      ),
      {
        fetch: url =>
          fetchPage(url.replace(/\/circle\?x=\d/u, '/error'), { isAllowed: allowing(true), pace: paceOf(0) }),
      },
    );
    assert.deepEqual([...new Set(findings.map(({ outcome }) => outcome))], ['unreachable']);
    assert.equal(server.asked.length - before, 3);
  });

  it('writes the newest outcome of each excerpt, and its day only when that changes or after 30 days', async () => {
    const root = project(['/stays', '/not']);
    assert.equal((await verify(root)).isWritten, true);
    const [changed, stands] = rowsOf(root);
    assert.deepEqual(
      [changed, stands].map(row => [row?.['url'], row?.['outcome'], row?.['since'], row?.['at']]),
      [
        ['/not', 'changed', '2026-11-01', '2026-11-01'],
        ['/stays', 'stands', '2026-11-01', '2026-11-01'],
      ],
    );
    assert.equal((await verify(root, { today: '2026-11-30' })).isWritten, false);
    server.pages['/not'] = whole;
    await verify(root, { today: '2026-11-30' });
    server.pages['/not'] = PAGES['/not']?.[0] ?? '';
    assert.deepEqual(
      rowsOf(root).map(row => [row['outcome'], row['since'], row['at']]),
      [
        ['stands', '2026-11-30', '2026-11-30'],
        ['stands', '2026-11-01', '2026-11-01'],
      ],
    );
    await verify(root, { today: '2026-12-01', article: 'flood' });
    assert.deepEqual(rowsOf(root)[1], { ...stands, at: '2026-12-01' });
    put(
      root,
      'content/articles/flood.md',
      article('[We pay][@herald]', `    evidence:\n${evidence('/stays')}`),
    );
    await verify(root, { today: '2026-12-02' });
    assert.deepEqual(
      rowsOf(root).map(row => row['url']),
      ['/stays'],
    );
  });

  it('asks for archived pages too, and first for what was asked for longest ago', async () => {
    const root = project(
      ['/stays'],
      `    archive: { url: ${server.address}/web/20250414/${server.address}/stays, date: 2025-04-14 }\n`,
    );
    const { findings } = await verify(root, { limit: 1 });
    assert.deepEqual(
      findings.map(({ outcome }) => outcome),
      ['stands'],
    );
    const next = await verify(root, { limit: 1 });
    assert.deepEqual(
      next.findings.map(({ claim, outcome }) => [claim.url.includes('/web/'), outcome]),
      [[true, 'gone']],
    );
    assert.equal(next.unasked, 1);
  });

  it('as a command: exit code 0 whatever it finds, with check warning of it', async () => {
    const root = project(['/stays', '/not', '/gone']);
    const { status, stdout, stderr } = await run('verify', root, '--allow-local');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^changed {5}http:\S+\/not {2}flood \(herald\): We will \{-not-\} pay/mu);
    assert.match(stdout, /^gone {8}http:\S+\/gone {2}flood \(herald\): status 410$/mu);
    assert.match(stdout, /^3 excerpts compared: stands 1, changed 1, gone 1$/mu);
    const checked = await run('check', root);
    assert.equal(checked.status, 0, checked.stdout);
    assert.match(
      checked.stdout,
      / {2}warning {2}evidence-changed {2}the excerpt is not on \S+\/not since \d{4}-\d\d-\d\d: We will/u,
    );
    assert.match(checked.stdout, / {2}warning {2}evidence-gone {2}\S+\/gone is gone since/u);
    const refused = await run('verify', root, '--json');
    assert.deepEqual([refused.status, JSON.parse(refused.stdout).counts], [0, { unreachable: 3 }]);
  });

  it('exit code 1 if an article cannot be read or is not there, 2 for wrong arguments', async () => {
    const root = project(['/stays']);
    put(root, 'content/articles/broken.md', '---\ntitle: A title\n');
    const broken = await run('verify', root, '--allow-local');
    assert.equal(broken.status, 1);
    assert.match(broken.stderr, /^content\/articles\/broken\.md:1:1 {2}error {2}frontmatter {2}/mu);
    assert.match(broken.stdout, /^1 excerpt compared: stands 1$/mu);
    for (const [args, status] of [
      [['--article', 'flod'], 1],
      [['--limit', '0'], 2],
      [['--ofline'], 2],
      [['flood'], 2],
    ] as const)
      assert.equal((await run('verify', root, ...args)).status, status, args.join(' '));
  });

  it('--offline compares captured pages that are stored here, without a request and without writing', async () => {
    const root = project([]);
    put(
      root,
      'content/articles/flood.md',
      article('[“We will pay”][ana-example@herald]', `    url: ${server.address}/stays`),
    );
    const captured = await run(
      'capture',
      root,
      `${server.address}/stays`,
      '--article',
      'flood',
      '--allow-local',
    );
    assert.equal(captured.status, 0, captured.stderr);
    const before = server.asked.length;
    const { findings } = await verify(root, { isOffline: true });
    assert.deepEqual(
      findings.map(({ outcome }) => outcome),
      ['stands'],
    );
    const text = read(root, 'content/articles/flood.md');
    put(root, 'content/articles/flood.md', text.replace('We will pay for', 'We will not pay for'));
    assert.deepEqual(
      (await verify(root, { isOffline: true })).findings.map(({ outcome }) => outcome),
      ['changed'],
    );
    rmSync(join(root, '.captures'), { recursive: true });
    assert.equal((await verify(root, { isOffline: true })).unasked, 1);
    assert.equal(server.asked.length, before);
    assert.equal(existsSync(join(root, 'content/verified.json')), false);
  });
});
