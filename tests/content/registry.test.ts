import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readRegistry } from '../../src/content/registry.ts';

const images = { get: () => undefined };
const checks = { capture: () => undefined, newest: () => undefined, newestOf: () => undefined };
const read = (outlets: string, speakers: string, topics?: string) =>
  readRegistry(
    {
      outlets: { file: 'content/outlets.yaml', text: outlets },
      speakers: { file: 'content/speakers.yaml', text: speakers },
      ...(topics !== undefined && { topics: { file: 'content/topics.yaml', text: topics } }),
    },
    images,
    checks,
  );

it('every field of an outlet and a speaker', () => {
  const outlets = `
gazette:
  name: The Brookfield Gazette
  short: Gazette
  also: [Gaceta]
  kind: newspaper
  url: https://gazette.example/
  country: Nowhere
  sameAs: [https://wiki.example/Q1]
  formerly: [brookfield-times]
`;
  const speakers = `
ana-ruiz:
  name: Ana Ruiz
  short: Ruiz
  kind: person
  role: Shop owner
  roles:
    - { title: Mayor, org: Brookfield, from: 2019, to: 2020-05 }
  sameAs: [https://wiki.example/Q2]
  description: A made-up shop owner.
  private: "true"
  formerly: [ana]
`;
  assert.deepEqual(read(outlets, speakers), {
    registry: {
      images,
      checks,
      outlets: new Map([
        [
          'gazette',
          {
            name: 'The Brookfield Gazette',
            short: 'Gazette',
            also: ['Gaceta'],
            kind: 'newspaper',
            url: 'https://gazette.example/',
            country: 'Nowhere',
            sameAs: ['https://wiki.example/Q1'],
            formerly: ['brookfield-times'],
          },
        ],
      ]),
      speakers: new Map([
        [
          'ana-ruiz',
          {
            name: 'Ana Ruiz',
            short: 'Ruiz',
            kind: 'person',
            role: 'Shop owner',
            roles: [{ title: 'Mayor', org: 'Brookfield', from: '2019', to: '2020-05' }],
            sameAs: ['https://wiki.example/Q2'],
            description: 'A made-up shop owner.',
            private: true,
            formerly: ['ana'],
          },
        ],
      ]),
      statements: new Map(),
      topics: new Map(),
      former: {
        outlets: new Map([['brookfield-times', 'gazette']]),
        speakers: new Map([['ana', 'ana-ruiz']]),
      },
      complete: { outlets: true, speakers: true, statements: true },
      published: { articles: [], outlets: [], speakers: [] },
    },
    problems: [],
  });
});

it('a file with only a comment is a registry without rows', () => {
  assert.deepEqual(read('# none yet\n', ''), {
    registry: {
      images,
      checks,
      outlets: new Map(),
      speakers: new Map(),
      statements: new Map(),
      topics: new Map(),
      former: { outlets: new Map(), speakers: new Map() },
      complete: { outlets: true, speakers: true, statements: true },
      published: { articles: [], outlets: [], speakers: [] },
    },
    problems: [],
  });
});

it('a file with a problem has no rows, and the other keeps its own', () => {
  const kept = 'gazette: { name: Gazette, kind: newspaper }';
  assert.deepEqual(read(kept, 'ana: { name: Ana, kind: persn }'), {
    registry: {
      images,
      checks,
      outlets: new Map([['gazette', { name: 'Gazette', kind: 'newspaper' }]]),
      speakers: new Map(),
      statements: new Map(),
      topics: new Map(),
      former: { outlets: new Map(), speakers: new Map() },
      complete: { outlets: true, speakers: false, statements: true },
      published: { articles: [], outlets: [], speakers: [] },
    },
    problems: [
      {
        rule: 'registry',
        severity: 'error',
        file: 'content/speakers.yaml',
        line: 1,
        column: 25,
        endLine: 1,
        endColumn: 30,
        message:
          '`ana.kind` “persn” must be one of person, organisation, group, unnamed, did you mean `person`?',
      },
    ],
  });
});

it('every field of a topic; a fault leaves all topics without a row', () => {
  const topics = 'north-korea:\n  name: North Korea\n  description: The state.\n  also: [DPRK, 조선]\n';
  const { registry, problems } = read('', '', topics);
  assert.deepEqual(
    registry.topics,
    new Map([['north-korea', { name: 'North Korea', description: 'The state.', also: ['DPRK', '조선'] }]]),
  );
  assert.deepEqual(problems, []);
  const faulty = read('', '', `${topics}  colour: red\n`);
  assert.equal(faulty.registry.topics.size, 0);
  assert.deepEqual(
    faulty.problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
    ['content/topics.yaml:5 registry'],
  );
});
