import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readArticle } from '../../src/article/read-article.ts';
import { readRegistry } from '../../src/content/registry.ts';

const { registry } = readRegistry({
  outlets: { file: 'outlets.yaml', text: 'gazette: { name: The Brookfield Gazette, kind: newspaper }' },
  speakers: { file: 'speakers.yaml', text: 'ana-ruiz: { name: Ana Ruiz, kind: person }' },
});
const FRONT =
  '---\ntitle: T\ndescription: D.\npublished: 2025-04-14\nsources:\n  g: { outlet: gazette }\n---\n';
const read = (body: string, lock: object[] | null = null) =>
  readArticle(
    {
      slug: 'a',
      markdown: { file: 'a.md', text: FRONT + body },
      lock: lock && { file: 'a.json', text: JSON.stringify(lock) },
    },
    registry,
    { language: 'en', strict: false },
  );

it('a paragraph may have more problems than a function takes arguments', () => {
  const count = 130_000;
  const { problems } = read('[“a”][@g] '.padEnd(10) + '“a” '.repeat(count));
  assert.equal(problems.filter(({ rule }) => rule === 'unattributed-quotation').length, count);
  assert.deepEqual([problems.at(-1)?.line, problems.at(-1)?.column], [8, 10 + 4 * count - 3]);
});

it('each of many problems is at its position, after any text', () => {
  const piece = '\\* &amp; a\n“a” [b] [@g] 🌊 ‘c ';
  const count = 2000;
  const places = read(piece.repeat(count)).problems.map(({ rule, line, column }) => [rule, line, column]);
  assert.deepEqual(
    places.filter(([rule]) => rule === 'loose-label'),
    Array.from({ length: count }, (_, index) => ['loose-label', 9 + index, 9]),
  );
});

it('each of many missing rows of a lock is reported at its row', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => ({
    id: `i-${index}`,
    speaker: '',
    source: 'g',
    words: `${index} a`,
  }));
  const lost = read('[“b”][@g]', rows).problems.filter(({ rule }) => rule === 'lost-id');
  assert.equal(lost.length, rows.length);
  assert.equal(new Set(lost.map(({ column }) => column)).size, rows.length);
});
