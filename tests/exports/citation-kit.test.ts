import assert from 'node:assert/strict';
import test from 'node:test';
import { type Citation, quotationKit, sourceKit } from '../../src/exports/citation-kit.ts';
import { aRecord, recordOf } from '../record/a-record.ts';
import { HOSTILE, hostileRecord } from './hostile.ts';

const as = (format: Citation['format'], kit: Citation[]) =>
  kit.find(citation => citation.format === format)?.text ?? '';
const HOST = 'http://localhost:4321';

test('each format has speaker, source, date, status and permalink', () => {
  const [, , water, , , more] = aRecord().quotations;
  assert.ok(water && more);
  assert.equal(
    as('Text', quotationKit(water)),
    `“The water came at night” — Ana Example, Shop owner; The Herald, 1 January 2025. Found in the source. ${HOST}/articles/early/#ana-water-came-at-night`,
  );
  assert.equal(
    as('Markdown', quotationKit(water)),
    `> “The water came at night”\n>\n> — [Ana Example, Shop owner](<${HOST}/articles/early/#ana-water-came-at-night>); The Herald, 1 January 2025. Found in the source.`,
  );
  assert.equal(as('Label', quotationKit(water)), '[“The water came at night”][ana@herald]');
  assert.equal(
    as('Text', quotationKit(more)),
    `more was said — no speaker named; The Wire Agency, date not known. Paraphrase. ${HOST}/articles/early/#wire-more-was-said`,
  );
});

test('the citation of a source says how it is known and has its permalink', () => {
  const [herald, wire] = aRecord().articles[2]?.sources ?? [];
  assert.ok(herald && wire);
  assert.equal(
    as('Markdown', sourceKit(herald)),
    `[The Herald, 1 January 2025](<https://herald.example/flood>). Known to us through Wire. Original seen in part only. <${HOST}/articles/early/#source--herald>`,
  );
  assert.equal(
    as('Text', sourceKit(wire)),
    `The Wire Agency, date not known. Original not seen. ${HOST}/articles/early/#source--wire`,
  );
});

for (const text of HOSTILE)
  test(`what editors copy is read as the same quotation: ${text}`, () => {
    const { articles, quotations } = hostileRecord(text);
    const pasted = quotations.map(entry => as('Label', quotationKit(entry))).join('\n\n');
    const again = recordOf({ again: `${FRONT}${pasted}\n` });
    const said = ({ quotation: { text: words, form, speaker, source } }: (typeof quotations)[number]) => ({
      words: words.replace(/\s+/gu, ' '),
      form,
      speaker,
      source,
    });
    assert.deepEqual(again.quotations.map(said), quotations.map(said));
    for (const source of articles[0]?.sources ?? []) {
      const kit = sourceKit(source);
      const { articles: linked } = recordOf({
        linked: `${FRONT}It [“rained”][@wire], said [“one”][@herald].\n\n${as('Markdown', kit)}\n`,
      });
      assert.ok(linked[0]?.article.text.includes(text.replace(/\s+/gu, ' ')), linked[0]?.article.text);
    }
  });

test('several paragraphs are a callout, in which each paragraph has an opening mark', () => {
  const record = recordOf({
    callout: `${FRONT}It [“rained”][@wire].\n\n> “The water came.\n>\n> “Nobody told us”\n>\n> — [Ana Example, Shop owner][ana@herald]\n`,
  });
  const [, entry] = record.quotations;
  assert.ok(entry);
  const pasted = as('Label', quotationKit(entry));
  assert.equal(entry.quotation.text, 'The water came.\n\nNobody told us');
  const again = recordOf({ callout: `${FRONT}It [“rained”][@wire].\n\n${pasted}\n` });
  assert.deepEqual(
    again.quotations.slice(1).map(({ quotation: { text, speaker } }) => [text, speaker]),
    [[entry.quotation.text, entry.quotation.speaker]],
  );
});

const FRONT = `---
title: Again
description: Again.
published: 2025-04-16
sources:
  herald: { outlet: herald, published: 2025-04 }
  wire: { outlet: wire }
---
`;
