import { START } from '../problems/place.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { settingPlace } from './setting-place.ts';
import type { SettingProblem } from './settings.ts';

/** The file of the settings, relative to the project. */
export const SETTINGS_FILE = 'src/site.ts';

/**
 * Adds the line and column in `src/site.ts` to the problem of a setting. `text` is the text of this file. If it is `null`, the
 * place is the start of the file. For a value from an environment variable, the problem names the variable instead of the file.
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
