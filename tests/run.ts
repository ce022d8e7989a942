import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { browsers } from './browser/chromium.ts';
import { BASES, builtSite, SITES_ARE_BUILT } from './built-site.ts';
import { inOneProcess } from './in-one-process.ts';
import { folderOf } from './steps.ts';
import { summary } from './summary.ts';

/**
 * `npm test`: runs all tests, the type check, the linter and the search for unused code. It prints every failure in full, and one
 * line for each folder of tests. The last line is `N passed, N failed`. The exit code is 1 if anything failed or no test passed.
 *
 * Words after `--` choose test files by their path. `npm test -- search share` runs only the test files with “search” or “share”
 * in their path, and prints a line for every test.
 *
 * `npm run test:all` (`--all`) runs all generated cases, of which `npm test` runs a tenth. It also repeats the tests that use a
 * browser in a second browser, if it finds one.
 */
const words = process.argv.slice(2);
const isAll = words.includes('--all');
const chosen = words.filter(word => word !== '--all');
/** Test files in these folders take long, so they start first, in this order. */
const LONGEST = ['build', 'browser', 'cli', 'hostile', 'cache', 'article', 'site', 'evidence', 'truth'];
const counts = { passed: 0, failed: 0 };
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { typecheck: string } };

// The tests start many processes. With this cache, Node.js compiles each file only once.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.build/compile-cache');
if (isAll) process.env['TEST_ALL'] = '1';
// The packages that the bench installs contain their own test files.
const all = globSync('tests/**/*.test.ts', { exclude: ['**/node_modules/**'] }).sort();
const files = chosen.length === 0 ? all : all.filter(file => chosen.some(word => file.includes(word)));
const steps =
  chosen.length > 0
    ? []
    : [
        step('Lint and format hold', 'biome ci', ['node_modules/.bin/biome', 'ci', '--error-on-warnings']),
        step('No export, file or package is unused', 'knip', [
          'node_modules/.bin/knip',
          '--treat-config-hints-as-errors',
        ]),
      ];
// Test files run in parallel. If the site were not built here, each of them would build it.
if (files.some(file => /^tests.(?:browser|site)\b/u.test(file))) {
  const built = BASES.map(base => {
    const isBuilt = succeeds(() => builtSite(base));
    console.log(`${isBuilt ? '✔' : '✖'} The site builds for ${base}`);
    count(isBuilt);
    return isBuilt;
  });
  if (built.every(Boolean)) process.env[SITES_ARE_BUILT] = '1';
}
// The type check reads the content as a build does, so the two must not run at the same time.
if (chosen.length === 0)
  steps.push(step('Types hold', 'npm run typecheck', scripts.typecheck.split(' ').slice(1)));
await runTests(files);
await Promise.all(steps);
if (isAll) await runInSecondBrowser(files.filter(file => /^tests.(?:browser|hostile)\b/u.test(file)));
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

/** The longest test files start first, so that none of them runs alone at the end. */
function inOrder(files: string[]): string[] {
  const place = (file: string) => {
    const index = LONGEST.indexOf(folderOf(file));
    return index === -1 ? LONGEST.length : index;
  };
  return files.toSorted((one, other) => place(one) - place(other));
}

async function runTests(files: string[]): Promise<void> {
  const before = counts.passed;
  // Two processes more than cores, because browser tests spend half of their time waiting.
  const concurrency = availableParallelism() + 2;
  // The milliseconds after which a test that hangs is ended. They are enough for the slowest machine.
  const timeout = 1_800_000;
  const stream = run({ files: inOrder(inOneProcess(files)), concurrency, timeout });
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
    console.log(`${first?.name} is the only browser found: no test ran in a second one.`);
    return;
  }
  console.log(`\nThe tests above ran in ${first?.name}. The tests that need a browser, in ${second.name}:`);
  process.env['CHROMIUM_PATH'] = second.path;
  await runTests(files);
}

async function step(name: string, command: string, args: string[]): Promise<void> {
  const child = spawn(process.execPath, args);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const isGood = (await new Promise(done => child.on('close', done))) === 0;
  if (!isGood) console.log(output);
  console.log(`${isGood ? '✔' : '✖'} ${name}: ${command}`);
  count(isGood);
}

function succeeds(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

function count(isGood: boolean): void {
  counts[isGood ? 'passed' : 'failed'] += 1;
}
