import { rule } from '../rule.ts';

/** Rules about the settings of the site. */
export const SETTINGS_RULES = {
  setting: rule({
    summary:
      'A setting in src/site.ts, SITE_URL or BASE_PATH that is missing, unknown or malformed, or whose image is not in public/; a warning if it expires.',
    help: 'The settings are one object in src/site.ts; `npm run check -- --explain settings` lists all of them with their meaning. SITE_URL and BASE_PATH in the environment override the address and the path. Images are files of public/, and their paths begin with `/`. After a change of src/site.ts start `npm run dev` again.',
    severity: ({ isWarning }: WrongSetting) => (isWarning ? 'warning' : 'error'),
    message: ({ message }: WrongSetting) => message,
  }),
};

interface WrongSetting {
  message: string;
  isWarning: boolean;
}
