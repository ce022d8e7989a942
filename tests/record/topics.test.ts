import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordOf } from './a-record.ts';

const article = (tags: string) =>
  `---\ntitle: A title\ndescription: A description.\npublished: 2025-04-14\ntags: ${tags}\nsources: { wire: { outlet: wire } }\n---\nIt was [“rare”][@wire].\n`;

test('a topic has the name that most articles give it, whatever that means in code', () => {
  const { topics } = recordOf({
    one: article('[Constructor, Flood]'),
    two: article('[constructor]'),
    three: article('[Constructor]'),
  });
  assert.deepEqual(
    topics.map(({ id, name, description, also }) => ({ id, name, description, also })),
    [
      { id: 'constructor', name: 'Constructor', description: null, also: [] },
      { id: 'flood', name: 'Flood', description: null, also: [] },
    ],
  );
});
