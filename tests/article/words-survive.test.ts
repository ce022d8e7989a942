import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { readRegistry } from '../../src/content/registry.ts';
import { share } from '../effort.ts';
import { pageHtml } from '../page-html.ts';
import { random as seeded } from '../random.ts';
import { textContent } from './text-content.ts';

const { registry } = readRegistry({
  outlets: { file: 'outlets.yaml', text: 'gazette: { name: The Brookfield Gazette, kind: newspaper }' },
  speakers: { file: 'speakers.yaml', text: 'ana-ruiz: { name: Ana Ruiz, kind: person }' },
});

function read(body: string): Article {
  const front =
    'title: A title\ndescription: A description.\npublished: 2025-04-14\nsources: { g: { outlet: gazette } }';
  const markdown = { file: 'article.md', text: `---\n${front}\n---\n${body}\n` };
  const { article } = readArticle({ slug: 'article', markdown, lock: null }, registry, {
    language: 'en-GB',
    strict: false,
  });
  assert.ok(article);
  return article;
}

/** The text of a Markdown body: `html` as readers see it, without the numbers of sources, and `text` as the search uses it. */
function shown(body: string): { html: string; text: string } {
  const article = read(body);
  return { html: textContent(pageHtml(article)), text: article.text };
}

/** Texts that a paragraph shows exactly as they are written. */
const LITERAL = [
  'at 10:30 sharp',
  'won 3:1 and 10:30:45',
  'in [France] and [sic] and […] and [...] and []',
  'to me@example.com and [me@example.com] or [me@example.com][]',
  '$50bn (£39bn), 50 %, −5 °C, 10² and ½',
  'http://example.com:8080/a_b?c=d&e=f#g_h',
  '"straight" and \'single\' and “curly” and ‘single’ and «guillemets» and „low“',
  'wait… and wait... and wait -- and wait --- so',
  'a ::: b ::note[x] :::warning{a=b}',
  '{x} and {{y}} and {#z} and \u0024{w}',
  ':smile: :+1: :10:',
  '~ and ~one~ and ~',
  'a | b || c',
  'a <3 b, 2 < 3 > 2, x<y',
  'a\u00A0b\u202Fc\u2009d',
  '👩‍👩‍👧 🌊 🇫🇷',
  'e\u0301 and é stay apart',
  'two  spaces and a\ttab',
  'R&D; AT&T &unknown; &amp and &',
  '1) a, 2. b, # c, + d, = e, > f',
  'a_b_c and 2 * 3 * 4',
  '(c) (r) (tm) 1/2 +- 1st',
  '[words] [other] [words](not a link',
  '[unknown][label] and ![image][unknown]',
  '[@] and [a@] and [@b][c] and [a@b][] and @b',
  'line\none\n10:30',
  'hyphen-ation and no\u2011break and soft\u00ADhyphen',
  '[^1] and [^note] and $a$ and $$b$$ and ==c==',
  'www.example.com and example.com',
  '\u200Fمرحبا\u200F and 你好、世界',
];

/** Markdown, and the text that readers see. Only the syntax of Markdown disappears. */
const WRITTEN: [string, string][] = [
  ['a \\<3 b', 'a <3 b'],
  ['\\*a\\* \\[b\\] \\_c\\_ \\\\ \\`d\\`', '*a* [b] _c_ \\ `d`'],
  ['*a* **b** `c  :d:`', 'a b c  :d:'],
  ['R&amp;D &#8220;x&#8221; &copy; &nbsp;y', 'R&D “x” © \u00A0y'],
  ['[words](https://example.com/a_b "a title") follow', 'words follow'],
  ['[words][ref], [ref] and [ref][] follow\n\n[ref]: https://example.com/a_b', 'words, ref and ref follow'],
  ['[“10:30”][@g] and [the [sic] 3:1][ana-ruiz@g] follow', '“10:30” and the [sic] 3:1 follow'],
  ['[“one\ntwo”][@g], [*three* four][@g]', '“one\ntwo”, three four'],
  ['[words][@g]', 'words'],
  ['[words…][@g]…', 'words……'],
  ['[a@g] before [words][a@g] and [a@g][]', '[a@g] before words and [a@g][]'],
  ['“[words][@g]” and [words] [@g]', '“words” and [words] [@g]'],
  ['[words [link](https://example.com) more][@g]', '[words link more][@g]'],
  ['[words [inner][@g] more][@g]', '[words inner more][@g]'],
  ['no![“words”][ana-ruiz@g] at all', 'no![“words”][ana-ruiz@g] at all'],
  ['[mail][me@example.com] me\n\n[me@example.com]: mailto:me@example.com', 'mail me'],
  ['a  \nb\\\nc', 'a\nb\nc'],
  ['```\n[“words”][@g] at 3:1\n10:30', '[“words”][@g] at 3:1\n10:30\n'],
  ['[“words”][@g]\n\n```\n[France] 3:1', '“words”\n[France] 3:1\n'],
  ['    [“words”][@g] at 3:1', '[“words”][@g] at 3:1\n'],
  ['## At 10:30 [“words”][@g] {#x}', 'At 10:30 “words” {#x}'],
  ['- 10:30\n- [“words”][@g]', '\n10:30\n“words”\n'],
  ['a <b>b</b> c', 'a b c'],
];

describe('what the editor wrote reaches the reader byte for byte', () => {
  for (const text of LITERAL)
    it(JSON.stringify(text), () => {
      assert.deepEqual(shown(`Text ${text} end.`), { html: `Text ${text} end.`, text: `Text ${text} end.` });
    });
  for (const [markdown, text] of WRITTEN)
    it(JSON.stringify(markdown), () => {
      assert.deepEqual(shown(markdown), { html: text, text: text.trim() });
    });
  it('in a labelled passage and in a callout', () => {
    for (const text of LITERAL) {
      assert.equal(shown(`It said [now ${text} then][@g].`).html, `It said now ${text} then.`);
      assert.equal(
        shown(`> It said ${text.replaceAll('\n', '\n> ')}.\n>\n> — [Gazette][@g]`).html,
        `\n\nIt said ${text}.\n\n— GazetteNot found\n`,
      );
    }
  });
  it('in the record, where a line break is a space', () => {
    for (const text of LITERAL) {
      const recorded = `now ${text} then`.replaceAll('\n', ' ');
      assert.equal(read(`[now ${text} then][@g]`).quotations[0]?.text, recorded);
      const callout = `> now ${text.replaceAll('\n', '\n> ')} then\n>\n> — [Gazette][@g]`;
      assert.equal(read(callout).quotations[0]?.text, recorded);
    }
  });
  it('code and images in the record are their text and nothing', () => {
    assert.equal(read('[a `b “c”` ![d](/e.png) *f*][@g]').quotations[0]?.text, 'a b “c”  f');
  });
  it('in any order', () => {
    const random = seeded(7);
    for (let round = 0; round < share(3000); round += 1) {
      const parts = Array.from({ length: 6 }, () => LITERAL[Math.floor(random() * LITERAL.length)] ?? '');
      const text = `Text ${parts.join(' — ')} end.`;
      assert.equal(shown(text).html, text);
    }
  });
});
