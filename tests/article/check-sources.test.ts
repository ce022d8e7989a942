import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkSources } from '../../src/article/check-sources.ts';
import { readRegistry } from '../../src/content/registry.ts';
import type { ArticleData } from '../../src/content/schema/article.ts';

const { registry } = readRegistry({ outlets: null, speakers: null });
const circles = (via: Record<string, string | undefined>) => {
  const sources = Object.fromEntries(Object.entries(via).map(([key, to]) => [key, { outlet: 'g', via: to }]));
  return checkSources({ sources } as unknown as ArticleData, [], [], registry, () => ({
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  }))
    .filter(({ rule }) => rule === 'via-cycle')
    .map(({ message }) => message.split(' is a circle')[0]?.replaceAll('`', ''));
};

it('each circle is reported once, from its first source in the file', () => {
  assert.deepEqual(circles({ a: 'b', b: 'c', c: undefined }), []);
  assert.deepEqual(circles({ a: 'c', b: 'd', c: 'd', d: 'c', e: 'e' }), ['c via d via c', 'e via e']);
  assert.deepEqual(circles({ z: 'b', a: 'b', b: 'c', c: 'a' }), ['a via b via c via a']);
});

it('a chain and a circle may be of any length', () => {
  const count = 50_000;
  const chain = Object.fromEntries(Array.from({ length: count }, (_, at) => [`s${at}`, `s${at + 1}`]));
  assert.deepEqual(circles({ ...chain, [`s${count}`]: undefined }), []);
  const [circle = ''] = circles({ start: 's7', ...chain, [`s${count}`]: 's0' });
  assert.equal(circle.split(' via ').length, count + 2);
});
