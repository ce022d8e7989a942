import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { parse } from 'csv-parse/sync';
import { builtSite } from '../built-site.ts';
import { reportTried } from '../tried.ts';
import { recordInFragment } from './urls-in.ts';

const folder = builtSite('/');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const LOCKS = 'content/locks';

/** The permalinks of all quotations in the locks, except quotations that were removed or that lead to another quotation. */
const PERMALINKS = readdirSync(LOCKS).flatMap(file => {
  const rows = JSON.parse(readFileSync(join(LOCKS, file), 'utf8')) as {
    id: string;
    now?: string;
    gone?: string;
  }[];
  return rows
    .filter(({ now, gone }) => now === undefined && gone === undefined)
    .map(({ id }) => `/articles/${file.replace(/\.json$/u, '')}/#${id}`);
});

const OUTPUTS: Record<string, () => string[]> = {
  'quotations.json': () =>
    (JSON.parse(read('quotations.json')) as { quotations: { url: string }[] }).quotations.map(
      ({ url }) => url,
    ),
  'quotations.csv': () =>
    (parse(read('quotations.csv'), { bom: true, columns: true }) as { url: string }[]).map(({ url }) => url),
  'the articles': () =>
    globSync('articles/*/index.html', { cwd: folder }).flatMap(file =>
      [...read(file).matchAll(/class="(?:quotation|paraphrase|callout)(?: pair-\d)?" id="([^"]+)"/gu)].map(
        ([, id]) => permalink(file, id),
      ),
    ),
  'the records': () =>
    globSync('articles/*/record/index.html', { cwd: folder }).flatMap(file =>
      [...read(file).matchAll(/<tr[^>]*\sid="([^"]+)"/gu)].map(([, id]) => permalink(file, id)),
    ),
  annotations: () =>
    globSync('articles/*/annotations.jsonld', { cwd: folder }).flatMap(file =>
      (JSON.parse(read(file)) as { first: { items: { id: string }[] } }).first.items.map(({ id }) =>
        id.replace('/record/#', '/#'),
      ),
    ),
  'the search index': () =>
    globSync('pagefind/**/*.pf_fragment', { cwd: folder }).map(
      file => recordInFragment(readFileSync(join(folder, file))).url,
    ),
};

for (const [output, permalinks] of Object.entries(OUTPUTS))
  test(`no quotation of the content is missing from ${output}`, () => {
    const has = new Set(permalinks().map(url => url.replace('http://localhost:4321', '')));
    const lost = PERMALINKS.filter(url => !has.has(url));
    reportTried(`quotations of the content in ${output}`, PERMALINKS.length, PERMALINKS.length - lost.length);
    assert.deepEqual(lost, []);
    assert.ok(PERMALINKS.length > 40, `${PERMALINKS.length} quotations`);
  });

function permalink(file: string, id = ''): string {
  return `/${file.replaceAll('\\', '/').replace(/(?:record\/)?index\.html$/u, '')}#${id}`;
}
