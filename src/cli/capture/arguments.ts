import type { CaptureOptions } from '../../evidence/capture/capture-source.ts';
import { articleSlug, readOptions } from '../read-options.ts';

export const USAGE = `npm run capture -- <URL or file> --article <slug>    cuts the excerpts of the article’s quotations out of a page
  --source <key>      the source in the article, if it is not clear from the URL
  --url <URL>         the URL of a saved file (.html, .mhtml, .txt, .pdf)
  --fill              also writes title, authors and date of the source, where the article has none
  --keep              keeps the page in content/captures/pages, if you have the right to
  --allow-local       allows addresses of this machine and of private networks
  --root <folder>     the project, if it is not this folder`;

const OPTIONS = {
  article: { type: 'string' },
  source: { type: 'string' },
  url: { type: 'string' },
  fill: { type: 'boolean' },
  keep: { type: 'boolean' },
  'allow-local': { type: 'boolean' },
  root: { type: 'string' },
} as const;

/** Returns the options for `npm run capture`, or a message if they are wrong. */
export function readCaptureArguments(args: string[]): CaptureOptions | { message: string } {
  const read = readOptions(args, OPTIONS, 1);
  if ('message' in read) return read;
  const {
    values,
    positionals: [page],
  } = read;
  if (page === undefined) return { message: 'Name the URL of a page, or a file.' };
  if (values.article === undefined) return { message: 'Name the article: --article <slug>' };
  return {
    page,
    article: articleSlug(values.article),
    source: values.source,
    url: values.url,
    isFilled: values.fill === true,
    isKept: values.keep === true,
    isLocalAllowed: values['allow-local'] === true,
    root: values.root ?? process.cwd(),
  };
}
