import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { BASES, builtSite } from './built-site.ts';
import { summary } from './summary.ts';

/**
 * `npm test`: type check, lint, then all tests, a line for what each folder proves, and in full what failed. Words after `--` choose test
 * files, whose every test is then told. Closes with `N passed, N failed`.
 */
const chosen = process.argv.slice(2);
const counts = { passed: 0, failed: 0 };

if (chosen.length === 0) {
  step('Types hold', ['astro', 'check', '--minimumFailingSeverity', 'warning']);
  step('Lint and format hold', ['biome', 'ci', '--error-on-warnings']);
}
// What runs starts many times.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.build/compile-cache');
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
const stream = run({ files, concurrency: 2, timeout: 240_000 });
stream.on('test:pass', ({ details, skip }) => {
  if (details.type !== 'suite' && skip === undefined) counts.passed += 1;
});
stream.on('test:fail', ({ details }) => {
  if (details.type !== 'suite') counts.failed += 1;
});
const report = chosen.length === 0 ? summary : spec;
for await (const text of stream.compose(report)) process.stdout.write(text);
if (counts.passed === 0) counts.failed += 1;
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

function step(name: string, command: string[]): void {
  const [tool = '', ...rest] = command;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`node_modules/.bin/${tool}`, ...rest], {
    encoding: 'utf8',
  });
  const isGood = status === 0;
  if (!isGood) console.log(`${stdout}\n${stderr}`);
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
