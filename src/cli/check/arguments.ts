import { parseArgs } from 'node:util';

export const USAGE = `npm run check                        every problem of the content
npm run check -- --json              the same as JSON
npm run check -- --fix               mends what is safe first: spaces at line ends, a callout’s missing line, the locks
npm run check -- --explain <rule>    what a rule is for, and how to mend what it finds`;

/** What was asked for on the command line, or what is wrong with it. */
export function readArguments(args: string[]): Wanted | { fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, fix: { type: 'boolean' }, explain: { type: 'string' } },
    });
    if (positionals.length > 1) return { fault: `“${positionals[1]}” is one folder too many.` };
    return {
      root: positionals[0] ?? process.cwd(),
      json: values.json === true,
      fix: values.fix === true,
      explain: values.explain,
    };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return { fault: error.message };
    throw error;
  }
}

interface Wanted {
  /** The folder that holds `content/`. */
  root: string;
  json: boolean;
  fix: boolean;
  explain: string | undefined;
}
