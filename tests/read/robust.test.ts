import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatProblem } from '../../src/read/problems.ts';
import { readArticle } from '../../src/read/read-article.ts';
import { readRegistry } from '../../src/read/registry.ts';
import type { RuleId } from '../../src/read/rules.ts';
import { share } from '../effort.ts';
import { random as seeded } from '../random.ts';
import { tellTried } from '../tried.ts';

const { registry } = readRegistry({
  outlets: { file: 'outlets.yaml', text: 'gazette: { name: The Brookfield Gazette, kind: newspaper }' },
  speakers: { file: 'speakers.yaml', text: 'ana-ruiz: { name: Ana Ruiz, kind: person }' },
});

const ROUNDS = share(10_000);

const read = (text: string) =>
  readArticle({ slug: 'article', markdown: { file: 'article.md', text }, lock: null }, registry, {
    language: 'en-GB',
    strict: true,
  });

const FRONT = `---
title: A title
description: A description.
published: 2025-04-14
sources: { g: { outlet: gazette, evidence: [{ url: "https://g.example/", seen: 2025-04-14, excerpt: one not two three four five }] } }
---
`;
const PIECES =
  `[ ] ( ) ! [“ ”] [one][@g] [“one […] three”][ana-ruiz@g] [@g] ][@g] ][ana-ruiz@g] [ana-ruiz@g ] “ ” ‘ ’ " ' « » „ * ** _ \` \`\`\` ~~~ < > <b> </b> <!-- --> & &amp; &#8220; &#x1F30A; \\ \\[ \\\\ — – - -- # ## 1. + = === --- *** | ~ : :: { } \t 🌊 é \u00A0 \u0301 \u200B one not two three four five a@b http://a.b/c <http://a.b> <javascript:x> [x]: /y`
    .split(' ')
    .concat(
      ...Array.from({ length: 3 }, () => [
        '\n',
        '\n\n',
        ' ',
        '  \n',
        '\n> ',
        '\n>\n> — [A][@g]',
        '\n- ',
        '\n    ',
      ]),
    );

function garbage(seed: number): string {
  const random = seeded(seed);
  const length = 1 + Math.floor(random() * 40);
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').join(
    random() < 0.5 ? '' : ' ',
  );
}

/** What stands where a problem of the rule is: its first character, as it can be written. */
const STARTS: Partial<Record<RuleId, RegExp>> = {
  'unattributed-quotation': /^(?:["“”„«»'‘>]|&#8220;|\\["']|[—–-])/u,
  'unbalanced-marks': /^(?:["“”„«»]|&#8220;|\\")/u,
  'loose-marks': /^(?:["“”„«»'‘[]|&#8220;|\\["'])/u,
  'loose-label': /^(?:!?\[|```|~~~|[ \t]|ana-ruiz@|@)/u,
  'empty-quotation': /^[[>]/u,
  'altered-quotation': /^[[>]/u,
  'hidden-change': /^[[>]/u,
  unlocked: /^[[>]/u,
  'raw-html': /^</u,
  'unsafe-link': /^(?:!?\[|<)/u,
};

it('whatever is written, reading ends, and each problem is where its fault is', () => {
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const text = `${FRONT}${garbage(seed)}`;
    const lines = text.split('\n');
    for (const { rule, line, column, message } of read(text).problems)
      assert.match(
        (lines[line - 1] ?? '').slice(column - 1),
        STARTS[rule] ?? /./u,
        `seed ${seed}, ${line}:${column} ${rule} ${message}\n${text}`,
      );
  }
});

it('line ends and a BOM change nothing', () => {
  const shown = (text: string) => read(text).problems.map(formatProblem);
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const text = `${FRONT}${garbage(seed)}`;
    assert.deepEqual(shown(`\uFEFF${text.replaceAll('\n', '\r\n')}`), shown(text), `seed ${seed}`);
  }
});

it('frontmatter of any kind is read or told', () => {
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const { article, problems } = read(`---\n${garbage(seed)}\n---\n`);
    assert.ok(article !== null || problems.length > 0, `seed ${seed}`);
  }
  tellTried('articles of random pieces', 3 * ROUNDS, 3 * ROUNDS);
});
