import { noSentencesIn } from '../../build/languages.ts';
import { fieldManual } from '../../content/schema/field-list.ts';
import { visible } from '../../problems/reporters/text.ts';
import { RULES, type RuleId } from '../../problems/rules.ts';
import { strictHint } from '../../problems/strict-hint.ts';
import { didYouMean } from '../../problems/suggest.ts';
import { settingsManual } from '../../settings/settings-manual.ts';
import { SITE } from '../../site.ts';
import { helpIfAsked } from '../help-if-asked.ts';
import { readCheckArguments, USAGE, type Wanted } from './arguments.ts';
import { checkContent } from './check-content.ts';
import { fixContent } from './fix-content.ts';
import { printForGithub, printJson, printLines } from './print.ts';
import { type PublicIds, readPublicIds } from './public-ids.ts';

/**
 * `npm run check`: prints all problems of the content, without a build. Exit code 1 if there is an error. Exit code 2 if the
 * arguments are wrong.
 */
helpIfAsked(USAGE);
const wanted = readCheckArguments(process.argv.slice(2));
if ('message' in wanted) stop(`${wanted.message}\n\n${USAGE}`);
else if (wanted.explain !== undefined) explain(wanted.explain);
else {
  const before = wanted.against === undefined ? new Map() : readPublicIds(wanted.root, wanted.against);
  if ('message' in before) stop(before.message);
  else await check(wanted, before);
}

async function check(wanted: Wanted, before: PublicIds): Promise<void> {
  if (wanted.json) warnOfNpm();
  const untranslated = noSentencesIn(SITE.language);
  if (untranslated !== null) console.error(untranslated);
  if (wanted.fix) {
    const fixed = await fixContent(wanted.root);
    for (const path of fixed) console.error(`fixed ${visible(path)}`);
    if (fixed.length === 0) console.error('Nothing was safe to fix.');
  }
  const checked = await checkContent(wanted.root, before, wanted.against);
  (wanted.json ? printJson : wanted.github ? printForGithub : printLines)(checked);
  const hint = strictHint(checked.problems, process.env['CI'] === 'true');
  if (hint !== null) console.error(hint);
  process.exitCode = checked.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Warns if npm has printed two lines before the JSON, so that the output is no JSON. */
function warnOfNpm(): void {
  const { npm_command: command = '', npm_config_loglevel: level } = process.env;
  if (/^run/u.test(command) && level !== 'silent')
    console.error('npm puts two lines before the JSON: for JSON alone, npm run --silent check -- --json');
}

function explain(rule: string): void {
  if (rule === 'fields') {
    console.log(fieldManual());
    return;
  }
  if (rule === 'settings') {
    console.log(settingsManual());
    return;
  }
  if (!Object.hasOwn(RULES, rule)) {
    stop(
      `There is no rule \`${rule}\`${didYouMean(rule, [...Object.keys(RULES), 'fields', 'settings'])}\n\nThe rules are: ${Object.keys(RULES).join(', ')}.`,
    );
    return;
  }
  const { summary, help } = RULES[rule as RuleId];
  console.log(`${rule}: ${summary}\n\n${help}`);
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
