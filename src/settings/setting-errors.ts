import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../problems/reporters/text.ts';
import { reportSetting, SETTINGS_FILE } from './report-setting.ts';
import { checkedSite, type Site } from './settings.ts';

/**
 * Says what is wrong with the settings, a line each; `null` if nothing is. It is for commands that do not report all problems of the content:
 * they must not work with a default in place of what an editor meant.
 */
export function settingErrors(root: string, site: Site): string | null {
  const { problems } = checkedSite(site);
  if (problems.length === 0) return null;
  const text = textOf(join(root, SETTINGS_FILE));
  return problems.map(problem => formatProblem(reportSetting(problem, text))).join('\n');
}

/** A folder with content only has no such file. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
