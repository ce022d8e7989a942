import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../problems/suggest.ts';

/** Reads the options of a command and at most `most` other arguments. Returns a `message` if they are wrong. */
export function readOptions<Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  most = 0,
): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>> | { message: string } {
  try {
    const read = parseArgs({ args, options, allowPositionals: true });
    const surplus = read.positionals[most];
    return surplus === undefined ? read : { message: `“${surplus}” is one argument too many.` };
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    const names = Object.keys(options);
    const unknown = args.find(arg => arg.startsWith('-') && !names.includes(arg.replace(/^-+|=.*$/gu, '')));
    if (unknown === undefined) return { message: error.message };
    const known = names.map(name => `--${name}`);
    return { message: `\`${unknown}\` is no option${didYouMean(unknown, known) || '.'}` };
  }
}

/** `content/articles/flood.md` → `flood`. A slug stays as it is. */
export const articleSlug = (written: string): string => written.replace(/^.*[\\/]|\.md$/gu, '');
