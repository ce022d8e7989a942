import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../problems/reporters/text.ts';
import { reportSetting, SETTINGS_FILE } from './report-setting.ts';
import { checkedSite, type Site } from './settings.ts';

/**
 * Returns the problems of the settings, each on a line; `null` if there are none. The function is for commands that do not report
 * all problems of the content. These commands must stop, because a wrong setting is replaced by its default, which the editor did
 * not mean.
 */
export function settingErrors(root: string, site: Site): string | null {
  const { problems } = checkedSite(site);
  if (problems.length === 0) return null;
  const text = textOf(join(root, SETTINGS_FILE));
  return problems.map(problem => formatProblem(reportSetting(problem, text))).join('\n');
}

/** Returns the text of a file; `null` if it cannot be read. A folder that has only content has no `src/site.ts`. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
