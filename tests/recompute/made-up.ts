import { quotationsJson } from '../../src/exports/quotations-json.ts';
import type { QuotationsFile } from '../../src/exports/quotations-schema.ts';
import { recordOf } from '../record/a-record.ts';

/** `quotations.json` as a reader gets it, with every form and every status of a quotation. */
export const madeUp = (): QuotationsFile =>
  JSON.parse(JSON.stringify(quotationsJson(recordOf({ flood: ARTICLE }).quotations)));

export const EXCERPT = 'The water came at night, in the dark, and nobody had told us.';

const ARTICLE = `---
title: Flood
description: A made-up flood.
published: 2025-01-02
sources:
  herald:
    outlet: herald
    url: https://herald.example/flood
    evidence:
      - { url: "https://herald.example/flood", seen: 2025-01-02, excerpt: "${EXCERPT}" }
      - { url: "https://herald.example/flood", seen: 2025-01-02, excerpt: "Seven boats left the old harbour that day with" }
      - { url: "https://herald.example/flood", seen: 2025-01-02, excerpt: "harbour that day with all of our neighbours on board." }
      - { url: "https://other.example/flood", seen: 2025-01-02, excerpt: "It was rare, the paper wrote. Quill refused the second offer of the council." }
  foreign:
    outlet: wire
    lang: de
    url: https://wire.example/flut
    evidence:
      - { url: "https://wire.example/flut", seen: 2025-01-02, excerpt: "Das Wasser kam in der Nacht, sagte sie." }
  wire: { outlet: wire }
---
The offer was made, and Quill knew it. [“The water came at night […] and nobody had told us”][ana@herald], she said, and
[“Seven boats left the old harbour that day with all of our neighbours on board”][ana@herald]. It was [“rare”][@herald],
[she “came at night” by \`“boat”\`][ana@herald]. [“[The mayor] refused the second offer of the council”][ana@herald].
[“das Wasser kam in der Nacht”][ana@foreign]. [“Unseen words”][bo@wire]. [“Words of nobody here at all”][ana@herald],
and [more was said][@wire].
`;
