import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { reportedTried } from '../../tried.ts';
import type { Area } from '../row.ts';

/** Arguments of `npm test`. They choose the tests that report how many cases they tried. */
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
/** Runs `TESTS` with all generated cases. For each kind of case it yields how many failed, and last how many tests failed. */
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
      // Two of a hundred phrases without quotation marks may be missing from the first ten results.
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
