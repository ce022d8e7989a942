import type { EventData } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { folderOf, STEPS } from './steps.ts';
import { reportedTried } from './tried.ts';

/**
 * A test reporter with a short output: every failure in full, then one line for each folder of tests. After them come the reasons
 * why tests were skipped, and the counts of generated cases.
 */
export async function* summary(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const steps = new Map(
    STEPS.map(([folder]) => [folder, { passed: 0, failed: 0, skipped: 0, milliseconds: 0 }]),
  );
  const errors = new Map<string, string>();
  const reasons = new Set<string>();
  let output = '';
  for await (const { type, data } of events) {
    if (type === 'test:stdout') output += data.message;
    if (type === 'test:stderr') errors.set(data.file, (errors.get(data.file) ?? '') + data.message);
    if (type === 'test:summary' && data.file !== undefined) {
      const step = steps.get(folderOf(data.file));
      if (step) step.milliseconds += data.duration_ms;
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const step = steps.get(folderOf(data.file ?? ''));
    if (type === 'test:fail') yield failure(data, errors);
    if (typeof data.skip === 'string') reasons.add(data.skip);
    if (step && data.details.type !== 'suite')
      step[type === 'test:fail' ? 'failed' : data.skip === undefined ? 'passed' : 'skipped'] += 1;
  }
  yield '\n';
  for (const [folder, proves] of STEPS) {
    const { passed = 0, failed = 0, skipped = 0, milliseconds = 0 } = steps.get(folder) ?? {};
    // In a second browser, most folders of tests do not run.
    if (passed + failed + skipped === 0) continue;
    const beside = [
      ...(failed > 0 ? [`${failed} failed`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ];
    yield `${failed > 0 ? '✖' : '✔'} ${proves}: ${[`${passed} passed`, ...beside].join(', ')} (${(milliseconds / 1000).toFixed(0)} s)\n`;
  }
  for (const reason of reasons) yield `  skipped: ${reason}\n`;
  for (const { what, tried, held } of reportedTried(output))
    yield `  ${what}: ${tried} tried, ${held} held\n`;
}

/**
 * A failure as text, with all that its test file has written to stderr since its last failure. Only stderr explains why a file
 * failed before its first test.
 */
function failure({ name, file = '', details }: EventData.TestFail, errors: Map<string, string>): string {
  const { error } = details;
  const written = errors.get(file) ?? '';
  errors.delete(file);
  return `\n✖ ${file}: ${name}\n${inspect(error.cause ?? error)}\n${written}`;
}
