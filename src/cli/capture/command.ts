import { captureSource } from '../../evidence/capture/capture-source.ts';
import { formatProblem, visible } from '../../problems/reporters/text.ts';
import { settingErrors } from '../../settings/setting-errors.ts';
import { SITE } from '../../site.ts';
import { helpIfAsked } from '../help-if-asked.ts';
import { readCaptureArguments, USAGE } from './arguments.ts';
import { printCapture } from './print.ts';

/**
 * `npm run capture`: finds the quotations of an article in the text of a page, and writes excerpts around them into the article
 * as evidence. Exit code 1 if the settings are wrong, or if the page or a quotation could not be captured. Exit code 2 if the
 * arguments are wrong.
 */
helpIfAsked(USAGE);
const wanted = readCaptureArguments(process.argv.slice(2));
const wrong = 'message' in wanted ? null : settingErrors(wanted.root, SITE);
if ('message' in wanted) {
  console.error(`${visible(wanted.message)}\n\n${USAGE}`);
  process.exitCode = 2;
} else if (wrong !== null) {
  console.error(wrong);
  process.exitCode = 1;
} else {
  const result = await captureSource(wanted);
  if ('message' in result) {
    console.error(visible(result.message));
    for (const problem of result.problems) console.error(formatProblem(problem));
    process.exitCode = 1;
  } else {
    printCapture(result);
    if (result.plan.missing.length + result.plan.uncut.length > 0) process.exitCode = 1;
  }
}
