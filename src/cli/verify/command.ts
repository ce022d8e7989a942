import { allowing, fetchPage } from '../../evidence/fetch/fetch-page.ts';
import { paceOf } from '../../evidence/fetch/pace.ts';
import { verifyContent } from '../../evidence/verify/verify-content.ts';
import { formatProblem, visible } from '../../problems/reporters/text.ts';
import { settingErrors } from '../../settings/setting-errors.ts';
import { SITE } from '../../site.ts';
import { progress } from '../check/progress.ts';
import { helpIfAsked } from '../help-if-asked.ts';
import { readVerifyArguments, USAGE } from './arguments.ts';
import { printFindings, printFindingsAsJson } from './print.ts';

/** The least time between two requests to the same host, in ms. */
const INTERVAL = 500;

/**
 * `npm run verify`: fetches the pages of the evidence again and compares the excerpts with them. Exit code 1 if the settings are
 * wrong or content could not be read. Exit code 2 if the arguments are wrong. Otherwise 0, even if a page has lost an excerpt.
 */
helpIfAsked(USAGE);
const wanted = readVerifyArguments(process.argv.slice(2));
const wrong = 'message' in wanted ? null : settingErrors(wanted.root, SITE);
if ('message' in wanted) stop(`${visible(wanted.message)}\n\n${USAGE}`, 2);
else if (wrong !== null) stop(wrong, 1);
else {
  const pace = paceOf(INTERVAL);
  const isAllowed = allowing(wanted.isLocalAllowed);
  const result = await verifyContent({
    ...wanted,
    today: new Date().toISOString().slice(0, 10),
    fetch: url => fetchPage(url, { isAllowed, pace }),
    progress: total => progress(total, 0, 'excerpts compared', 1),
  });
  if ('message' in result) stop(visible(result.message), 1);
  else {
    for (const problem of result.problems) console.error(formatProblem(problem));
    (wanted.isJson ? printFindingsAsJson : printFindings)(result);
    if (result.problems.length > 0)
      stop('The evidence of articles with these problems was not asked for.', 1);
  }
}

function stop(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}
