import { didYouMean } from '../problems/suggest.ts';

/** What is wrong with the options of a command, from the error that `parseArgs` throws. Other errors are thrown again. */
export function optionMessage(error: unknown, args: string[], known: string[]): string {
  if (!(error instanceof TypeError && 'code' in error)) throw error;
  const unknown = args.find(arg => arg.startsWith('-') && !known.includes(arg.replace(/^-+|=.*$/gu, '')));
  if (unknown === undefined) return error.message;
  return `\`${unknown}\` is no option${
    didYouMean(
      unknown,
      known.map(name => `--${name}`),
    ) || '.'
  }`;
}
