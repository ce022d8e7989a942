import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { readArticle } from '../../src/article/read-article.ts';
import { readRegistry } from '../../src/content/registry.ts';
import { formatProblem } from '../../src/problems/reporters/text.ts';
import { isWhole } from '../effort.ts';
import { random } from '../random.ts';
import { reportTried } from '../tried.ts';

const file = (path: string) => ({ file: basename(path), text: readFileSync(path, 'utf8') });
const registryIn = (folder: string) =>
  readRegistry({ outlets: file(`${folder}/outlets.yaml`), speakers: file(`${folder}/speakers.yaml`) })
    .registry;
const FIXTURES = 'tests/fixtures/articles';

const ARTICLES = [
  { path: 'content/articles/putin-in-pyongyang.md', registry: registryIn('content') },
  { path: `${FIXTURES}/every-feature/article.md`, registry: registryIn(FIXTURES) },
  { path: `${FIXTURES}/tables-notes-images/article.md`, registry: registryIn(FIXTURES) },
];
const EACH = isWhole ? 3400 : 100;
/**
 * The most processor time for reading an article once. Only the time of this thread counts, because other processes may be busy.
 */
const MOST_MILLISECONDS = 2000;

const SIGNS =
  '[ ] ( ) @ “ ” ‘ ’ " \' « » 《 〝 ′ * ** _ ` ``` ~~ | > # - — [^ ]: ![ \\ < & ; \n \n\n \t \u00A0 \u200B 水 é 6”'.split(
    ' ',
  );

/**
 * Makes one to three random edits. Each removes a piece, inserts a sign, overwrites letters with a sign, copies a piece to
 * another position, or doubles a character.
 */
function mutate(body: string, draw: () => number): string {
  let text = body;
  for (let edits = 1 + Math.floor(draw() * 3); edits > 0; edits -= 1) {
    const at = Math.floor(draw() * text.length);
    const length = 1 + Math.floor(draw() ** 3 * 60);
    const piece = text.slice(at, at + length);
    const to = Math.floor(draw() * text.length);
    const sign = SIGNS[Math.floor(draw() * SIGNS.length)] ?? '';
    const kind = Math.floor(draw() * 5);
    if (kind === 0) text = text.slice(0, at) + text.slice(at + length);
    else if (kind === 1) text = text.slice(0, at) + sign + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + sign + text.slice(at + sign.length);
    else if (kind === 3) text = text.slice(0, to) + piece + text.slice(to);
    else text = text.slice(0, at + 1) + text.slice(at, at + 1) + text.slice(at + 1);
  }
  return text;
}

/** The number of labels of a text that name a known source. Labels that are escaped or inside inline code do not count. */
const labelsIn = (text: string, sources: string[]) =>
  [...text.replace(/`[^`\n]*`/gu, '').matchAll(/(?<!\\)\]\[([^[\]\s@]*)@([^[\]\s@]+)\]/gu)].filter(
    ([, , source = '']) => sources.includes(source),
  ).length;

describe('a changed article is read, and no label is lost without a problem', () => {
  for (const [number, { path, registry }] of ARTICLES.entries()) {
    const { text } = file(path);
    const start = text.indexOf('\n---\n', 4) + 5;
    const read = (changed: string) =>
      readArticle(
        { slug: 'article', markdown: { file: 'article.md', text: changed }, lock: null },
        registry,
        {
          language: 'en-GB',
          strict: false,
        },
      );
    it(path, () => {
      const before = read(text);
      const sources = before.article?.sources.map(({ key }) => key) ?? [];
      const known = new Set(before.problems.map(({ rule, message }) => `${rule} ${message}`));
      const draw = random(number + 1);
      let unreported = 0;
      for (let round = 1; round <= EACH; round += 1) {
        const body = mutate(text.slice(start), draw);
        const changed = text.slice(0, start) + body;
        const began = process.threadCpuUsage();
        const { article, problems } = read(changed);
        const { user, system } = process.threadCpuUsage(began);
        const took = (user + system) / 1000;
        const shown = () =>
          `round ${round}\n${problems.map(formatProblem).join('\n')}\n${body.slice(0, 6000)}`;
        assert.ok(took < MOST_MILLISECONDS, `${Math.round(took)} ms, ${shown()}`);
        const lines = changed.split(/\r\n|\n|\r/u);
        for (const { line, column } of problems)
          assert.ok(column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1, shown());
        const uses = article?.quotations.reduce((sum, quotation) => sum + quotation.uses.length, 0) ?? 0;
        const isReported = problems.some(
          ({ rule, message }) =>
            rule !== 'unlocked' && rule !== 'unused-source' && !known.has(`${rule} ${message}`),
        );
        if (!isReported) unreported += 1;
        if (!isReported) assert.equal(uses, labelsIn(body, sources), shown());
      }
      assert.ok(unreported > EACH / 10, 'too few copies without a problem to prove anything');
      reportTried(`changed copies of ${path.split('/').at(-2)}`, EACH, EACH);
    });
  }
});
