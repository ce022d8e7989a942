import { START } from '../problems/place.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { settingPlace } from './setting-place.ts';
import type { SettingProblem } from './settings.ts';

/** The file of the settings, relative to the project. */
export const SETTINGS_FILE = 'src/site.ts';

/**
 * Makes the problem of a setting. `text` is that of `src/site.ts`, in which it gets its place. The value of a variable of the environment has
 * no place: the name of the variable stands for the file.
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
