import type { SiteRecord } from '../../src/record/record.ts';
import { recordOf } from '../record/a-record.ts';

/**
 * Texts that break a format if the code that writes it forgets to escape a character. Each text is valid in every field for free
 * text except a tag, which has at most 40 characters.
 */
export const HOSTILE = [
  `"double" 'single' ‘curly’ “curly”`,
  '<script>alert(1)</script> </script> <!-- --> <i>x</i>',
  'A & B &amp; C &#60; ]]> <![CDATA[',
  '=HYPERLINK("https://evil.example","x")',
  '+1 @SUM(A1) -2',
  '{unbalanced \\command{ 100% $x_1^2$ ~ #1 }}{',
  "a -- b --- c `` d '' e ?` f",
  'TY  - JOUR ER  - TI  - other',
  'one, two; three and four, Jr.',
  '中文 引用 العربية עברית हिन्दी 😀👩🏽‍🚀 é Å ﬁ',
  '007',
  '*a* _b_ `c` [d] (e) [f](g) \\ ~h~ 1. i',
];

/**
 * The record of a site with one article. The article has the text in its title, description, authors, corrections, notes and
 * sources. The first 40 characters of the text are a tag. A direct quotation has the text without quotation marks, because they
 * would end the quotation.
 */
export function hostileRecord(text: string): SiteRecord {
  const yaml = JSON.stringify(text);
  return recordOf({
    hostile: `---
title: ${yaml}
description: ${yaml}
published: 2025-04-14
updated: 2025-04-15
authors: [${yaml}]
tags: [${JSON.stringify(text.slice(0, 40))}]
corrections: [{ date: 2025-04-15, text: ${yaml} }]
notes: [{ words: rare, text: ${yaml} }]
sources:
  herald:
    outlet: herald
    title: ${yaml}
    authors: [${yaml}]
    published: 2025-04
    url: "https://herald.example/a_b?c=d&e=%20{x}#f"
    copy: a damaged copy
    note: ${yaml}
  wire: { outlet: wire, title: ${yaml} }
---
She said [“rare”][ana@herald], then [“${escaped(text)}”][ana@herald] and [that it was “rare”][@wire].
`,
  });
}

/** Removes quotation marks, and puts a backslash before all other ASCII punctuation, so that Markdown changes nothing. */
const escaped = (text: string) =>
  text.replace(/["“”'‘’]/gu, '').replace(/[!-/:-@[-`{-~]/gu, sign => `\\${sign}`);
