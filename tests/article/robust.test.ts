import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { readArticle } from '../../src/article/read-article.ts';
import { readRegistry } from '../../src/content/registry.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { formatProblem } from '../../src/problems/reporters/text.ts';
import type { RuleId } from '../../src/problems/rules.ts';
import { share } from '../effort.ts';
import { random as seeded } from '../random.ts';
import { reportTried } from '../tried.ts';

const { registry } = readRegistry({
  outlets: { file: 'outlets.yaml', text: 'gazette: { name: The Brookfield Gazette, kind: newspaper }' },
  speakers: { file: 'speakers.yaml', text: 'ana-ruiz: { name: Ana Ruiz, kind: person }' },
});

const ROUNDS = share(5000);

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
      [
        '[^1]',
        '[^1][@g]',
        '\n\n[^1]: one two ',
        '\n\n| a | b |\n| - | - |\n| one | ',
        '~~one~~',
        '![](/x.png)',
        '![a](/x.png "b | c")',
        '[“one”][@g  \n]',
        '[one][ana-ruiz@\ng]',
        '[“one”][\n@g]',
        '[“one”][@h]',
        '[“one”][bob@g]',
        'Ã©',
        '&#8203;',
      ],
    );

function garbage(seed: number): string {
  const random = seeded(seed);
  const length = 1 + Math.floor(random() * 40);
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').join(
    random() < 0.5 ? '' : ' ',
  );
}

/** Matches nothing. Rules that find nothing in these texts, such as `registry` and `lost-id`, have this pattern. */
const NEVER = /^(?!)/u;
/**
 * Each pattern matches the text that starts at a problem of its rule. Some patterns also allow a mark as an entity, or after a
 * backslash.
 */
const STARTS: Record<RuleId, RegExp> = {
  'unattributed-quotation': /^(?:["“”„«»'‘>]|&#8220;|\\["']|[—–-])/u,
  'unbalanced-marks': /^(?:["“”„«»'‘’[—⸢]|&#8220;|\\["'])/u,
  'label-content': /^!?\[|^~~/u,
  'loose-marks': /^(?:["“”„«»'‘[]|&#8220;|\\["'])/u,
  'loose-label': /^(?:!?\[|```|~~~|[ \t]|ana-ruiz@|@)/u,
  'empty-quotation': /^[[>]/u,
  'altered-quotation': /^[[>]/u,
  'hidden-change': /^[[>]/u,
  evidence: NEVER,
  'capture-mismatch': NEVER,
  'evidence-changed': NEVER,
  'evidence-gone': NEVER,
  'bracket-replaces-a-word': /^[[>]/u,
  'own-words': /^[[>]/u,
  'omission-not-judged': /^[[>]/u,
  'joins-sentences': /^[[>]/u,
  'single-word': /^[[>]/u,
  'turned-by-cut': /^[[>]/u,
  'not-covered': /^[[>]/u,
  'not-in-evidence': /^[[>]/u,
  'outlet-domain': NEVER,
  attribution: NEVER,
  'future-date': NEVER,
  'to-be-written': NEVER,
  'removed-words': NEVER,
  'private-name': NEVER,
  unlocked: /^[[>]/u,
  'raw-html': /^</u,
  'unsafe-link': /^(?:!?\[|<)/u,
  url: /^(?:!?\[|<)/u,
  callout: /^\S/u,
  'unknown-source': /^[^[\]\s@]+\]/u,
  'unknown-speaker': /^[^[\]\s@]+@/u,
  'unused-source': /^g:/u,
  'dead-link': NEVER,
  image: /^!\[/u,
  footnote: /^\[\^/u,
  // A no-break space is allowed here, because CommonMark treats it as text and not as a space.
  'unsupported-markdown': /^[^ \t\r\n]/u,
  'hidden-characters': /^(?:\u200B|&#8203;)/u,
  mojibake: /^Ã©/u,
  setting: NEVER,
  file: NEVER,
  frontmatter: NEVER,
  registry: NEVER,
  'duplicate-slug': NEVER,
  'unknown-outlet': NEVER,
  'like-tag': NEVER,
  'via-cycle': NEVER,
  'differing-quotation': NEVER,
  'unknown-statement': NEVER,
  'unlinked-rendering': NEVER,
  uncorrected: NEVER,
  'lost-id': NEVER,
};

it('for any text, reading ends, and each problem is at its mistake', () => {
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const text = `${FRONT}${garbage(seed)}`;
    for (const { line, column, rule, message } of problemsInPlace(text))
      assert.match(
        (text.split('\n')[line - 1] ?? '').slice(column - 1),
        STARTS[rule],
        `seed ${seed}, ${line}:${column} ${rule} ${message}\n${text}`,
      );
  }
});

it('mistakes anywhere in an article or its frontmatter are reported at a position of the file', () => {
  const whole = readFileSync('tests/fixtures/articles/every-feature/article.md', 'utf8');
  const pieces = [...'[]{}()<>“”"\'@:,-#&*_`\\\n \t', '\u200B', 'Ã©', '\n\n', '  \n', '\r', '\r\n'];
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const random = seeded(seed);
    let text = whole;
    for (let slips = Math.ceil(random() * 4); slips > 0; slips -= 1) {
      const at = Math.floor(random() * text.length);
      const put = random() < 0.6 ? (pieces[Math.floor(random() * pieces.length)] ?? '') : '';
      text = text.slice(0, at) + put + text.slice(at + (random() < 0.5 ? 1 : 0));
    }
    problemsInPlace(text);
  }
});

/** Returns the problems of a text. Fails if one of them is neither at a character of the text nor at the end of a line. */
function problemsInPlace(text: string): Problem[] {
  const lines = text.split(/\r\n|\n|\r/u);
  const { problems } = read(text);
  for (const problem of problems) {
    const written = lines[problem.line - 1]?.replace(/^\uFEFF/u, '');
    assert.ok(
      written !== undefined && problem.column >= 1 && problem.column <= written.length + 1,
      `${formatProblem(problem)}\n${text}`,
    );
  }
  return problems;
}

it('line ends and a BOM change nothing', () => {
  const shown = (text: string) => read(text).problems.map(formatProblem);
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const text = `${FRONT}${garbage(seed)}`;
    assert.deepEqual(shown(`\uFEFF${text.replaceAll('\n', '\r\n')}`), shown(text), `seed ${seed}`);
  }
});

it('any frontmatter is read or reported', () => {
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const text = `---\n${garbage(seed)}\n---\n`;
    assert.ok(problemsInPlace(text).length > 0 || read(text).article !== null, `seed ${seed}`);
  }
  reportTried('articles of random pieces', 3 * ROUNDS, 3 * ROUNDS);
});
