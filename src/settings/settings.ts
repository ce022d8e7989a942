import { schemaProblems } from '../content/yaml/schema-problems.ts';
import { type Settings, settingsSchema, type WrittenSettings } from './settings-schema.ts';

/** Environment variables that override settings. With them, one repository can be published on several hosts or paths. */
const VARIABLES = { address: 'SITE_URL', base: 'BASE_PATH' } as const;

/**
 * Reads the settings of a site. Never throws: it replaces a wrong setting by its default (`?` for `name` and `tagline`) and adds
 * a problem to `problems`. After a mistake in one link, all of `navigation` is the default. These problems are errors, so
 * nothing is published until they are fixed.
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
 * Returns the settings for code that checks them. A `src/site.ts` for an old version does not call `settings`, so its object has
 * no `problems` and may lack settings. Then returns the defaults, with one problem that says what to write.
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

/** All settings, valid. A default has replaced each wrong setting. */
export interface Site extends Readonly<Settings> {
  readonly authors: string[];
  readonly problems: readonly SettingProblem[];
}

/** A problem of a setting, without its line and column in `src/site.ts`. */
export interface SettingProblem {
  /** Leads to the setting in `src/site.ts`, such as `['navigation', 'masthead', 0]`. */
  path: PropertyKey[];
  /** Is the name of the setting wrong (`'key'`), or its value? */
  part: 'key' | 'value';
  variable: string | null;
  message: string;
  isWarning?: boolean;
}
