import { START } from '../problems/place.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { settingPlace } from './setting-place.ts';
import type { SettingProblem } from './settings.ts';

/** The file of the settings, relative to the project. */
export const SETTINGS_FILE = 'src/site.ts';

/**
 * Makes the problem of a setting, with its place in `src/site.ts`. `text` is the text of this file. If `text` is `null`, the
 * place is the start of the file. A value from an environment variable has no place in a file, so the problem names the variable
 * instead of the file.
 */
export const reportSetting = (
  { path, part, variable, message, isWarning = false }: SettingProblem,
  text: string | null,
): Problem => ({
  file: variable ?? SETTINGS_FILE,
  ...report('setting', variable === null && text !== null ? settingPlace(text, path, part) : START, {
    message,
    isWarning,
  }),
});
