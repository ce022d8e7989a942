import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runIn } from '../cli/project.ts';
import { share } from '../effort.ts';
import { writeCorpus } from './write.ts';

const ARTICLES = share(2000);
const FOUND = `${ARTICLES * 30} quotations in ${ARTICLES} articles`;
const root = mkdtempSync(join(tmpdir(), 'corpus-'));
after(() => rmSync(root, { recursive: true }));
const run = (command: string, settings = {}) =>
  runIn(process.cwd(), [`src/cli/${command}.ts`, root], settings)
    .stdout.trimEnd()
    .split('\n');

test(`${ARTICLES} made-up articles without mistakes have no problems, with threads and from the cache`, () => {
  writeCorpus(root, ARTICLES);
  const first = run('check');
  // Random cuts can separate a word such as *of* or *who* from the words that belong to it. So some warnings are right.
  const told = (rule: string) => first.filter(line => line.includes(`  warning  ${rule}  `)).length;
  const notJudged = told('omission-not-judged') + told('turned-by-cut');
  assert.ok(notJudged < 0.025 * 30 * ARTICLES, `${notJudged} cuts`);
  assert.match(
    first.at(-1) ?? '',
    new RegExp(`^${FOUND}: 0 errors, ${ARTICLES + notJudged} warnings, \\d+ notes$`, 'u'),
  );
  const unsaid =
    / {2}(?:warning {2}(?:unlocked|omission-not-judged|turned-by-cut)|note {2}not-in-evidence) {2}/u;
  assert.deepEqual(
    first.slice(0, -1).filter(line => !unsaid.test(line)),
    [],
  );
  assert.match(run('lock').at(-1) ?? '', new RegExp(`^These ${ARTICLES + 1} were written`, 'u'));
  for (const _ of [1, 2]) {
    const again = run('check', { CI: 'true' }).filter(line => !unsaid.test(line));
    const last = first.at(-1)?.replace(`${ARTICLES + notJudged} warnings`, `${notJudged} warnings`);
    assert.deepEqual(again, [last]);
  }
});
