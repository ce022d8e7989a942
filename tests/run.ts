import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { browsers } from './browser/chromium.ts';
import { BASES, builtSite } from './built-site.ts';
import { summary } from './summary.ts';

/**
 * `npm test`: type check, lint, then all tests, a line for what each folder proves, and in full what failed. Words after `--` choose test
 * files, whose every test is then told. `npm run test:all` (`--all`) tries all that `npm test` tries a tenth of, and what needs a browser in
 * a second one too. Closes with `N passed, N failed`.
 */
const words = process.argv.slice(2);
const isAll = words.includes('--all');
const chosen = words.filter(word => word !== '--all');
const counts = { passed: 0, failed: 0 };

// What runs starts many times.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.build/compile-cache');
if (isAll) process.env['TEST_ALL'] = '1';
// Packages of the bench have tests of their own.
const all = globSync('tests/**/*.test.ts', { exclude: ['**/node_modules/**'] }).sort();
const files = chosen.length === 0 ? all : all.filter(file => chosen.some(word => file.includes(word)));
// Test files run side by side, and each would build the site that none has built yet.
if (files.some(file => /^tests.(?:browser|site)\b/u.test(file)))
  for (const base of BASES) {
    const isBuilt = attempt(() => builtSite(base));
    console.log(`${isBuilt ? '✔' : '✖'} The site builds for ${base}`);
    count(isBuilt);
  }
// After the builds, since a type check makes the content anew too.
const steps =
  chosen.length > 0
    ? []
    : [
        step('Types hold', ['astro', 'check', '--minimumFailingSeverity', 'warning']),
        step('Lint and format hold', ['biome', 'ci', '--error-on-warnings']),
      ];
await runTests(files);
await Promise.all(steps);
if (isAll) await runInSecondBrowser(files.filter(file => /^tests.(?:browser|hostile)\b/u.test(file)));
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

async function runTests(files: string[]): Promise<void> {
  const before = counts.passed;
  // One more than there are cores, for browser tests wait at times.
  const concurrency = availableParallelism() + 1;
  const timeout = process.env['TEST_ALL'] === '1' ? 1_800_000 : 240_000;
  const stream = run({ files, concurrency, timeout });
  stream.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite' && skip === undefined) counts.passed += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') counts.failed += 1;
  });
  const report = chosen.length === 0 ? summary : spec;
  for await (const text of stream.compose(report)) process.stdout.write(text);
  if (counts.passed === before) counts.failed += 1;
}

async function runInSecondBrowser(files: string[]): Promise<void> {
  const [first, second] = await browsers();
  if (files.length === 0) return;
  if (second === undefined) {
    console.log(`There is no browser but ${first?.name}: nothing ran in a second one.`);
    return;
  }
  console.log(`\nAll of the above ran in ${first?.name}. What needs a browser, in ${second.name} too:`);
  process.env['CHROMIUM_PATH'] = second.path;
  await runTests(files);
}

async function step(name: string, command: string[]): Promise<void> {
  const [tool = '', ...rest] = command;
  const child = spawn(process.execPath, [`node_modules/.bin/${tool}`, ...rest]);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const isGood = (await new Promise(done => child.on('close', done))) === 0;
  if (!isGood) console.log(output);
  console.log(`${isGood ? '✔' : '✖'} ${name}: ${command.join(' ')}`);
  count(isGood);
}

function attempt(doing: () => unknown): boolean {
  try {
    doing();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

function count(isGood: boolean): void {
  counts[isGood ? 'passed' : 'failed'] += 1;
}
