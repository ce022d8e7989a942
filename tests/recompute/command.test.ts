import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { recomputeBundle } from '../../src/recompute/bundle.ts';
import { node20 } from '../node-20.ts';
import { EXCERPT, madeUp } from './made-up.ts';

const folder = mkdtempSync(join(tmpdir(), 'recompute-'));
after(() => rmSync(folder, { recursive: true }));
const command = join(folder, 'recompute.mjs');
writeFileSync(command, await recomputeBundle(process.cwd()));

const found = node20();
const skip = found === null && 'there is no Node 20 on this machine';
/** Without Node 20, the results of the command are still tested, with the Node.js of the project. */
const node = found ?? process.execPath;

function run(...given: string[]): Promise<{ status: number | null; out: string }> {
  return new Promise(done => {
    const child = spawn(node, [command, ...given], { cwd: folder, env: { PATH: '' } });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (out += String(part)));
    child.on('close', status => done({ status, out }));
  });
}

const write = (name: string, value: unknown): string => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  return name;
};
const permalink = (index: number) => madeUp().quotations[index]?.url ?? '';

test('one file on Node 20, with nothing installed, finds that all agree', { skip }, async () => {
  const { status, out } = await run(write('quotations.json', madeUp()));
  assert.equal(status, 0, out);
  assert.match(out, /^9 of 9 records agree: /u);
});

test('one status, one excerpt and one range forged by hand are each named, and nothing else is', async () => {
  const file = madeUp();
  const [status, excerpt, range] = [file.quotations[6], file.quotations[5], file.quotations[1]];
  assert.ok(status && excerpt?.source.evidence[0] && range?.verification.passages[1]?.ranges[0]);
  status.verification.status = 'matched';
  excerpt.source.evidence[0].excerpt = 'Das Wasser kam nicht in der Nacht, sagte sie.';
  range.verification.passages[1].ranges[0].end += 1;
  const { status: code, out } = await run(write('forged.json', file));
  assert.equal(code, 1, out);
  const named = [...out.matchAll(/^differs {2}(\S+) {2}(\w+):/gmu)].map(
    ([, url, field]) => `${url} ${field}`,
  );
  assert.deepEqual(
    [...new Set(named.map(line => line.split(' ')[0]))],
    [permalink(1), permalink(5), permalink(6)],
  );
  for (const one of [`${permalink(1)} passages`, `${permalink(5)} status`, `${permalink(6)} status`])
    assert.ok(named.includes(one), `${one} in\n${out}`);
  assert.match(out, /^3 of 9 records differ/mu);
});

test('wrong use and files that are not of this format end with 2, without a stack', async () => {
  const wrong = [
    [],
    ['--pages'],
    ['quotations.json', '--pages'],
    ['quotations.json', 'more.json'],
    ['--help'],
    ['missing.json'],
    [write('text.json', 'no JSON')],
    [write('null.json', 'null')],
    [write('old.json', { version: 1, quotations: [] })],
    [write('empty.json', { version: 2 })],
    [
      write('elsewhere.json', {
        version: 2,
        years: [{ year: '2025', count: 1, url: 'https://x.example/../../etc/passwd' }],
      }),
    ],
    [write('quotations.json', madeUp()), '--pages', 'no-such-folder'],
    ['http://127.0.0.1:1/quotations.json'],
  ];
  for (const given of wrong) {
    const { status, out } = await run(...given);
    assert.equal(status, 2, `${given.join(' ')}\n${out}`);
    assert.doesNotMatch(out, /^\s+at /mu);
  }
});

test('records without the fields of the schema are named too', async () => {
  const file = { ...madeUp(), quotations: [null, { id: 'half' }, ...madeUp().quotations] };
  const { status, out } = await run(write('half.json', file));
  assert.equal(status, 1, out);
  assert.match(out, /^differs {2}record 1 {2}record:/mu);
  assert.match(out, /^differs {2}half {2}record:/mu);
});

test('control characters of the data do not reach the terminal', async () => {
  const file = madeUp();
  Object.assign(file.quotations[0] ?? {}, {
    url: 'https://x.example/\u001B[2J\u0007\u202E\nfound',
    text: '\u001B[31m',
  });
  const { status, out } = await run(write('control.json', file));
  assert.equal(status, 1);
  assert.doesNotMatch(out.replaceAll('\n', ''), /[\p{Cc}\p{Cf}]/u);
  assert.match(out, /^differs {2}https:\/\/x\.example\/\\u001B\[2J\\u0007\\u202E\\u000Afound {2}/mu);
});

test('the files of years are followed, beside a file and at a URL', async () => {
  const { quotations, ...head } = madeUp();
  const year = { year: '2025', count: quotations.length, url: 'https://news.example/quotations/2025.json' };
  const main = { ...head, years: [year] };
  write('many/quotations.json', main);
  write('many/quotations/2025.json', { ...head, quotations });
  assert.match((await run('many/quotations.json')).out, /^9 of 9 records agree/u);
  const server = createServer((request, response) => {
    const parts: Record<string, object> = {
      '/news/quotations.json': main,
      '/news/quotations/2025.json': { ...head, quotations: quotations.slice(1) },
    };
    const part = parts[request.url ?? ''];
    response.writeHead(part ? 200 : 404).end(JSON.stringify(part ?? {}));
  }).listen(0, '127.0.0.1');
  try {
    await new Promise(listening => server.once('listening', listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/quotations.json`;
    const { status, out } = await run(address);
    assert.equal(status, 2, 'a year that lacks a record');
    assert.match(out, /has 8 records; .* says that it has 9/u);
    year.count = 8;
    assert.deepEqual(await run(address).then(({ status: code }) => code), 0);
  } finally {
    server.close();
  }
});

test('excerpts are looked for in saved pages, and one missing from its own page differs', async () => {
  write('quotations.json', madeUp());
  const html = (words: string) =>
    `<!doctype html><title>Flood</title><link rel="canonical" href="https://herald.example/flood?utm_source=x"><script>var a = "<p>"</script><p>${words}</p>`;
  write(
    'pages/deep/flood.html',
    html('The water came <b>at</b>&nbsp;night, in the&#32;dark, and nobody had told&#x20;us.'),
  );
  write('pages/other.txt', 'It was rare, the paper wrote. Quill refused the second offer of the council.\n');
  const { status, out } = await run('quotations.json', '--pages', 'pages');
  assert.equal(status, 1, out);
  assert.match(
    out,
    new RegExp(`^found {2}${permalink(0).replaceAll('/', '\\/')} {2}in deep/flood\\.html$`, 'mu'),
  );
  assert.match(out, /^missing {2}\S+ {2}deep\/flood\.html$/mu);
  assert.match(out, /^no page {2}\S+ {2}https:\/\/wire\.example\/flut$/mu);
  assert.match(
    out,
    /^2 of 5 excerpts found in 2 pages; 2 missing from a page of their document; for 1 there is no page\.$/mu,
  );
  const all = madeUp().quotations[1]?.source.evidence.map(({ excerpt }) => excerpt) ?? [];
  write('pages/deep/flood.html', html(all.join('</p><p>')));
  assert.equal((await run('quotations.json', '--pages', 'pages')).status, 0);
  write('pages/deep/flood.html', html(EXCERPT.replace('nobody had', 'nobody had not')));
  rmSync(join(folder, 'pages/other.txt'));
  assert.equal((await run('quotations.json', '--pages', 'pages')).status, 1);
});

test('the same sources give the same file, which imports only what Node has', async () => {
  const text = await recomputeBundle(process.cwd());
  assert.equal(text, await recomputeBundle(process.cwd()));
  const imported = [...text.matchAll(/^import .*? from "([^"]+)";$/gmu)].map(([, name]) => name);
  assert.deepEqual([...new Set(imported)].sort(), ['node:fs/promises', 'node:path']);
  assert.ok(!text.includes(process.cwd()));
});
