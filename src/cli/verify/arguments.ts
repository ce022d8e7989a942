import { articleSlug, readOptions } from '../read-options.ts';

export const USAGE = `npm run verify                     asks for the pages of the evidence again, and writes content/verified.json
  -- --article <slug>              only that article
  -- --limit <number>              at most so many pages (500), those first that were asked for longest ago
  -- --json                        prints the outcomes as JSON
  -- --offline                     compares with captured pages that are stored here; makes no request, writes nothing
  -- --allow-local                 allows addresses of this machine and of private networks
  -- --root <folder>               the project, if it is not this folder`;

const OPTIONS = {
  article: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
  offline: { type: 'boolean' },
  'allow-local': { type: 'boolean' },
  root: { type: 'string' },
} as const;
const USUAL_LIMIT = 500;

/** Returns the options for `npm run verify`, or a message if they are wrong. */
export function readVerifyArguments(args: string[]): WantedVerification | { message: string } {
  const read = readOptions(args, OPTIONS);
  if ('message' in read) return read;
  const { values } = read;
  const limit = Number(values.limit ?? USUAL_LIMIT);
  if (!Number.isInteger(limit) || limit < 1)
    return { message: `--limit is “${values.limit}”: write a number of pages, such as 50.` };
  return {
    root: values.root ?? process.cwd(),
    article: values.article === undefined ? undefined : articleSlug(values.article),
    limit,
    isJson: values.json === true,
    isOffline: values.offline === true,
    isLocalAllowed: values['allow-local'] === true,
  };
}

interface WantedVerification {
  root: string;
  article: string | undefined;
  limit: number;
  isJson: boolean;
  isOffline: boolean;
  isLocalAllowed: boolean;
}
