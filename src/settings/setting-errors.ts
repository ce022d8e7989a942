import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../problems/reporters/text.ts';
import { reportSetting, SETTINGS_FILE } from './report-setting.ts';
import { checkedSite, type Site } from './settings.ts';

/**
 * Returns the problems of the settings, each on a line; `null` if there are none. If there are any, `npm run dev`, `preview`,
 * `capture` and `verify` stop: a default, which the editor did not mean, has replaced the wrong setting.
 */
export function settingErrors(root: string, site: Site): string | null {
  const { problems } = checkedSite(site);
  if (problems.length === 0) return null;
  const text = textOf(join(root, SETTINGS_FILE));
  return problems.map(problem => formatProblem(reportSetting(problem, text))).join('\n');
}

/** `null` if the file cannot be read. A project that has only content has no `src/site.ts`. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
