import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { toldTried } from '../../tried.ts';
import type { Area } from '../row.ts';

/** The tests that tell how many cases they try; each as words of `npm test`. */
const TESTS = [
  'reproducible',
  'build/warm',
  'build/staging-build',
  'cli/malformed',
  'nothing-lost',
  'site/links',
  'site/valid',
  'browser/accessibility',
  'search/recall',
  'search/headers',
  'site/hosts',
  'hostile/',
];
/** What the tests tried and what did not hold, all of it; and how many of these tests failed, those of the shipped headers among them. */
export const measure: Area = async function* () {
  const output = await ran(TESTS);
  const told = toldTried(output);
  if (told.length < TESTS.length) throw new Error(`The tests told too little:\n${output.slice(-4000)}`);
  for (const { what, tried, held } of told)
    yield {
      measure: `${what}: not held`,
      figure: tried - held,
      unit: '',
      // Two in a hundred phrases without marks may come later than tenth.
      mark: { most: what === 'phrases without marks' ? tried * 0.02 : 0 },
      note: `${tried} tried, ${held} held`,
    };
  const [, passed = '0', failed = '1'] = /^(\d+) passed, (\d+) failed$/mu.exec(output) ?? [];
  yield {
    measure: 'Tests among these that failed',
    figure: Number(failed),
    unit: '',
    mark: { most: 0 },
    note: `${passed} passed`,
  };
};

async function ran(words: string[]): Promise<string> {
  const tests = spawn(process.execPath, ['tests/run.ts', ...words], {
    env: { ...process.env, TEST_ALL: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return text(tests.stdout);
}
