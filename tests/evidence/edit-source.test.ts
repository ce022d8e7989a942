import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editSource } from '../../src/evidence/front-matter/edit-source.ts';

const ROW = {
  url: 'https://g.example/a?b=1#c',
  seen: '2025-04-14',
  excerpt: 'He said: “yes” # no comment',
  capture: '0123456789ab',
};
const BLOCK = (indent: string) =>
  `${indent}- url: https://g.example/a?b=1#c\n${indent}  seen: 2025-04-14\n${indent}  excerpt: >-\n${indent}    He said: “yes” # no comment\n${indent}  capture: 0123456789ab\n`;
const FLOW = `{ url: "https://g.example/a?b=1#c", seen: 2025-04-14, excerpt: "He said: “yes” # no comment", capture: 0123456789ab }`;
const text = (yaml: string) => `---\ntitle: A title\nsources:\n${yaml}tags: [a]\n---\nWords.\n`;
const edited = (yaml: string, changes: Partial<Parameters<typeof editSource>[2]> = { rows: [ROW] }) => {
  const result = editSource(text(yaml), 'g', { rows: [], captures: [], fields: [], ...changes });
  return 'text' in result ? result.text : result.message;
};

describe('rows of evidence are inserted, and everything else stays', () => {
  const cases: [what: string, before: string, after: string][] = [
    [
      'a source without evidence',
      '  g:\n    outlet: g # ours\n',
      `  g:\n    outlet: g # ours\n    evidence:\n${BLOCK('      ')}`,
    ],
    [
      'a comment and an empty line below it',
      '  g:\n    outlet: g\n\n    # later\n',
      `  g:\n    outlet: g\n    evidence:\n${BLOCK('      ')}\n    # later\n`,
    ],
    [
      'a source before another',
      '  g:\n    outlet: g\n  # next\n  h: { outlet: h }\n',
      `  g:\n    outlet: g\n    evidence:\n${BLOCK('      ')}  # next\n  h: { outlet: h }\n`,
    ],
    [
      'evidence with wide indentation',
      '  g:\n      evidence:\n          - url: x\n            excerpt: |\n              a\n              b\n      outlet: g\n',
      `  g:\n      evidence:\n          - url: x\n            excerpt: |\n              a\n              b\n${BLOCK('          ')}      outlet: g\n`,
    ],
    [
      'rows that are not indented',
      '  g:\n    evidence:\n    - url: x # one\n    outlet: g\n',
      `  g:\n    evidence:\n    - url: x # one\n${BLOCK('    ')}    outlet: g\n`,
    ],
    [
      'a source on one line',
      '  g: { outlet: g }  # ours\n',
      `  g: { outlet: g, evidence: [${FLOW}] }  # ours\n`,
    ],
    [
      'a list on one line',
      '  g:\n    evidence: [{ url: x }, ]\n',
      `  g:\n    evidence: [{ url: x }, ${FLOW} ]\n`,
    ],
    [
      'a list over several lines with a comment before its end',
      '  g:\n    evidence: [\n      { url: x } # noted\n    ]\n',
      `  g:\n    evidence: [\n      { url: x }, # noted\n      ${FLOW}\n    ]\n`,
    ],
    [
      'a list with a comma and comments before its end',
      '  g:\n    evidence: [{ url: x } # a, b\n     , # noted\n    # later\n    ]\n',
      `  g:\n    evidence: [{ url: x } # a, b\n     , # noted\n    # later\n               ${FLOW}\n    ]\n`,
    ],
    [
      'an empty list with a comment',
      '  g:\n    evidence: [ # none\n    ]\n',
      `  g:\n    evidence: [ # none\n               ${FLOW}\n    ]\n`,
    ],
    [
      'a value that is left out',
      '  g:\n    outlet: g\n    note:\n',
      `  g:\n    outlet: g\n    note:\n    evidence:\n${BLOCK('      ')}`,
    ],
  ];
  for (const [what, before, after] of cases)
    it(what, () => {
      assert.equal(edited(before), text(after));
      const windows = editSource(text(before).replaceAll('\n', '\r\n'), 'g', {
        rows: [ROW],
        captures: [],
        fields: [],
      });
      assert.equal('text' in windows && windows.text, text(after).replaceAll('\n', '\r\n'));
    });

  it('the id of a capture in rows that are there', () => {
    const rows =
      '  g:\n    evidence:\n      - url: x # one\n        excerpt: >-\n          a\n\n      - { url: y }\n';
    const captures = [0, 1].map(index => ({ index, id: '0123456789ab' }));
    const after =
      '  g:\n    evidence:\n      - url: x # one\n        excerpt: >-\n          a\n        capture: 0123456789ab\n\n      - { url: y, capture: 0123456789ab }\n';
    assert.equal(edited(rows, { captures }), text(after));
  });

  it('the id of a capture in a row with a comment before its end', () => {
    const rows = '  g:\n    evidence: [\n      { url: x, # one\n        kind: # none\n      } # two\n    ]\n';
    const after =
      '  g:\n    evidence: [\n      { url: x, # one\n        kind:, # none\n        capture: 0123456789ab\n      } # two\n    ]\n';
    assert.equal(edited(rows, { captures: [{ index: 0, id: '0123456789ab' }] }), text(after));
  });

  it('fields after the outlet, with their origin', () => {
    const fields = [
      { name: 'title' as const, value: 'Yes: “no”', origin: 'h1' },
      { name: 'authors' as const, value: ['A. Example', 'B: C'], origin: 'byline' },
    ];
    const after =
      '  g:\n    outlet: g # ours\n    title: "Yes: “no”" # h1\n    authors: # byline\n      - A. Example\n      - "B: C"\n    url: x\n';
    assert.equal(edited('  g:\n    outlet: g # ours\n    url: x\n', { fields }), text(after));
    assert.match(edited('  g: { outlet: g }\n', { fields }), /stands on one line/u);
  });

  it('a URL that ends with a colon between quotation marks, since it would be a key', () => {
    const after = edited('  g:\n    outlet: g\n', { rows: [{ ...ROW, url: 'https://g.example/a:' }] });
    assert.match(after, /^ +- url: "https:\/\/g\.example\/a:"$/mu);
  });

  it('not where it is an alias', () => {
    assert.match(edited('  h: &h { outlet: h }\n  g: *h\n'), /`sources\.g` is an alias/u);
    assert.match(
      edited('  h: { evidence: &e [{ url: x }] }\n  g:\n    evidence: *e\n'),
      /`sources\.g\.evidence` is an alias/u,
    );
    assert.match(
      edited('  h: { evidence: [&e { url: x }] }\n  g:\n    evidence: [*e]\n', {
        captures: [{ index: 0, id: '0123456789ab' }],
      }),
      /row 1 of `sources\.g\.evidence` is an alias/u,
    );
  });
});
