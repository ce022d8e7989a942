import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { reportedTried } from '../../tried.ts';
import type { Area } from '../row.ts';

/** The tests that report how many cases they try, as words of `npm test`. */
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
/** How many cases the tests tried, how many did not hold, and how many of the tests failed. */
export const measure: Area = async function* () {
  const output = await ran(TESTS);
  const reported = reportedTried(output);
  if (reported.length < TESTS.length)
    throw new Error(`The tests reported too little:\n${output.slice(-4000)}`);
  for (const { what, tried, held } of reported)
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
