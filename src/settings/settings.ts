import { schemaProblems } from '../content/yaml/schema-problems.ts';
import { type Settings, settingsSchema, type WrittenSettings } from './settings-schema.ts';

/** The variables of the environment that override settings, so that one repository can be published on several hosts or below several paths. */
const VARIABLES = { address: 'SITE_URL', base: 'BASE_PATH' } as const;

/**
 * Reads the settings of a site. Never throws: a wrong setting has its default, and `problems` says what is wrong with it. They are errors
 * of the content, so nothing is published until they are fixed.
 */
export function settings(written: WrittenSettings, environment: Environment = processEnvironment()): Site {
  const variables = Object.entries(VARIABLES).flatMap(([setting, variable]) => {
    const value = environment[variable];
    return value === undefined || value === '' ? [] : [{ setting, variable, value }];
  });
  const given: Record<string, unknown> = {
    ...written,
    ...Object.fromEntries(variables.map(({ setting, value }) => [setting, value])),
  };
  const read = settingsSchema.safeParse(given);
  if (read.success) return complete(read.data, []);
  const found = schemaProblems(settingsSchema, read.error.issues, given, 'typescript');
  const problems = found.map(({ path, part, message }): SettingProblem => {
    const variable = variables.find(({ setting }) => setting === path[0])?.variable ?? null;
    return {
      path,
      part,
      variable,
      message: variable === null ? message : message.replace(/^`\w+`/u, `\`${variable}\``),
    };
  });
  const wrong = new Set(problems.map(({ path }) => path[0]));
  const right = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)));
  return complete(settingsSchema.parse({ name: '?', tagline: '?', ...right }), problems);
}

/**
 * The settings for what checks them. A `src/site.ts` from before its object was checked has none of the newer settings and no problems, so it gets
 * the defaults, and one problem that says what to write.
 */
export const checkedSite = (site: Site): Site =>
  'problems' in site
    ? site
    : complete(settingsSchema.parse({ name: '?', tagline: '?' }), [
        { path: [], part: 'value', variable: null, message: OLD },
      ]);

const OLD =
  "this file is from an older version: write `export const SITE = settings({ … })` with your values, and above it `import { settings } from './settings/settings.ts'`, and remove `as const` and the functions below; `npm run check -- --explain settings` lists every setting";

const complete = (read: Settings, problems: SettingProblem[]): Site => ({
  ...read,
  authors: read.authors ?? [read.name],
  problems,
});

const processEnvironment = (): Environment => (typeof process === 'undefined' ? {} : process.env);

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings, complete and valid. */
export interface Site extends Readonly<Settings> {
  readonly authors: string[];
  /** What is wrong with the settings as they are written. */
  readonly problems: readonly SettingProblem[];
}

export interface SettingProblem {
  /** The names and positions that lead to the value in `src/site.ts`. */
  path: PropertyKey[];
  /** Is the problem in the name of a field, or in its value? */
  part: 'key' | 'value';
  /** The variable of the environment that has the value; `null` if `src/site.ts` has it. */
  variable: string | null;
  message: string;
  /** Does it stop nothing? */
  isWarning?: boolean;
}
