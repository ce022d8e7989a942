import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { QuotationsFile } from '../../src/exports/quotations-schema.ts';
import { builtSite } from '../built-site.ts';
import { plainText } from '../html-text.ts';
import { node20 } from '../node-20.ts';
import { serve } from '../serve.ts';
import { HOST } from './urls-in.ts';

const site = builtSite('/');
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const file = JSON.parse(read('quotations.json')) as QuotationsFile;
const reader = node20();
const skip = reader === null && 'there is no Node 20 on this machine';
/** A folder without packages, in which readers would run `recompute.mjs` and the examples. */
const folder = mkdtempSync(join(tmpdir(), 'reader-'));
after(() => rmSync(folder, { recursive: true }));

function run(program: string, given: string[]): Promise<{ status: number | null; out: string }> {
  return new Promise(done => {
    const child = spawn(program, given, { cwd: folder });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (out += String(part)));
    child.on('close', status => done({ status, out }));
  });
}

test('the published file is valid by the published schema, whose URL it names', () => {
  const schema = JSON.parse(read('quotations.schema.json')) as { $id: string };
  assert.equal(file.$schema, schema.$id);
  assert.equal(schema.$id, `${HOST}/quotations.schema.json`);
  const validate = new Ajv2020({ strict: true }).compile(schema);
  assert.ok(validate(file), JSON.stringify(validate.errors));
});

test('the page about the data names every field of a record', () => {
  const page = read('data/index.html');
  const named = new Set([...page.matchAll(/<dt><code>([^<]+)<\/code>/gu)].map(([, path]) => path));
  const missing = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, `${path}[]`);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) {
        const at = path === '' ? name : `${path}.${name}`;
        if (!named.has(at)) missing.add(at);
        walk(one, at);
      }
  };
  for (const one of file.quotations) walk(one, '');
  assert.deepEqual([...missing], []);
});

test('forged by hand, the published file is refused, and each forgery is named', { skip }, async () => {
  const forged = JSON.parse(read('quotations.json')) as QuotationsFile;
  const found = forged.quotations.filter(({ verification }) => verification.passages.length > 0);
  const [range, excerpt] = found;
  const status = forged.quotations.find(({ verification }) => verification.code === 'no-evidence');
  const first = range?.verification.passages[0]?.ranges[0];
  const index = excerpt?.verification.passages[0]?.evidence ?? -1;
  const evidence = excerpt?.source.evidence[index];
  assert.ok(first && evidence && status);
  first.start += 1;
  evidence.excerpt = 'Nothing of the kind was ever said here.';
  status.verification.status = 'matched';
  cpSync(join(site, 'recompute.mjs'), join(folder, 'recompute.mjs'));
  writeFileSync(join(folder, 'forged.json'), JSON.stringify(forged));
  const { status: code, out } = await run(reader ?? '', ['recompute.mjs', 'forged.json']);
  assert.equal(code, 1, out);
  const named = new Set([...out.matchAll(/^differs {2}(\S+)/gmu)].map(([, url]) => url));
  assert.deepEqual([...named].sort(), [range?.url, excerpt?.url, status.url].sort());
});

test('every example on the page about the data runs', { skip }, async context => {
  const server = await serve(site, '/');
  try {
    mkdirSync(join(folder, 'saved-pages'), { recursive: true });
    const [first] = file.quotations.flatMap(({ source }) => source.evidence);
    writeFileSync(join(folder, 'saved-pages', 'page.txt'), first?.excerpt ?? '');
    cpSync(join(site, 'recompute.mjs'), join(folder, 'recompute.mjs'));
    const examples = [
      ...read('data/index.html').matchAll(/<code data-language="(\w+)">([\s\S]*?)<\/code>/gu),
    ].map(([, language = '', html = '']) => ({
      language,
      text: plainText(html).replaceAll(HOST, server.address.replace(/\/$/u, '')),
    }));
    assert.deepEqual(
      examples.map(({ language }) => language),
      ['sh', 'sh', 'js', 'js', 'py'],
    );
    const outputs: string[] = [];
    for (const [number, { language, text }] of examples.entries()) {
      if (language === 'py' && spawnSync('python3', ['--version']).status !== 0) {
        context.diagnostic('there is no Python on this machine');
        continue;
      }
      const name = `example-${number}.${language === 'js' ? 'mjs' : language}`;
      writeFileSync(join(folder, name), text);
      const [program, given] =
        language === 'sh'
          ? [reader ?? '', text.trim().split(' ').slice(1)]
          : [language === 'js' ? (reader ?? '') : 'python3', [name]];
      const { status, out } = await run(program, given);
      assert.equal(status, 0, `${text}\n${out}`);
      outputs.push(out);
    }
    const count = file.quotations.length;
    assert.ok(outputs[0]?.startsWith(`${count} of ${count} records agree`), outputs[0]);
    assert.match(outputs[1] ?? '', /^1 of \d+ excerpts found in 1 pages/mu);
    for (const out of outputs) assert.ok(out.trim().length > 0);
  } finally {
    await server.close();
  }
});

test('every page links to the page about the data', () => {
  const pages = globSync('{index,*/index,articles/*/index}.html', { cwd: site });
  const without = pages.filter(
    page => !read(page).includes('href="/data/"') && !read(page).includes('http-equiv="refresh"'),
  );
  assert.deepEqual(without, []);
});
