import { readOptions } from '../read-options.ts';

export const USAGE = `npm run check                        every problem of the content
npm run check -- --json              the same as JSON
npm run check -- --github            as annotations, for a workflow on GitHub
npm run check -- --fix               fixes what is safe first: spaces at line ends, a callout’s missing line, the locks
npm run check -- --against <what>    also what was public and is gone: <what> is a quotations.json of the site, or a git commit, branch or tag
npm run check -- --explain <rule>    what a rule is for, and how to fix what it finds
npm run check -- --explain fields    every field of the content: its type, whether it is required, what it means
npm run check -- --explain settings  the same of every setting in src/site.ts`;

const OPTIONS = {
  json: { type: 'boolean' },
  github: { type: 'boolean' },
  fix: { type: 'boolean' },
  against: { type: 'string' },
  explain: { type: 'string' },
} as const;

/** Returns the options for `npm run check`, or a message if they are wrong. */
export function readCheckArguments(args: string[]): Wanted | { message: string } {
  const read = readOptions(args, OPTIONS, 1);
  if ('message' in read) return read;
  const {
    values,
    positionals: [root],
  } = read;
  return {
    root: root ?? process.cwd(),
    json: values.json === true,
    github: values.github === true,
    fix: values.fix === true,
    against: values.against,
    explain: values.explain,
  };
}

export interface Wanted {
  root: string;
  json: boolean;
  /** Prints problems as annotations of a pull request on GitHub. */
  github: boolean;
  fix: boolean;
  /** The path of a quotations.json, or a git ref such as `main`, to compare with. */
  against: string | undefined;
  explain: string | undefined;
}
