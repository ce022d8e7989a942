import './polite-errors.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from '../build/exists.ts';
import { slug } from '../ids/quotation-id.ts';
import { ARTICLE_LANGUAGE } from '../language.ts';
import { localDay } from '../today.ts';
import { articleSkeleton } from './article-skeleton.ts';
import { helpIfAsked } from './help-if-asked.ts';
import { titleSlug } from './title-slug.ts';

const USAGE = `npm run new -- "Title"                 writes a draft with this title to content/articles/
npm run new -- --slug <name> "Title"   names its file`;

/**
 * `npm run new -- "Title"`: writes a draft with today’s date. Never overwrites an article. `--slug` sets the file name. It is
 * necessary if `titleSlug` can make no file name from the title. Exit code 1 if nothing was written.
 */
helpIfAsked(USAGE);
const { title, given } = readArguments(process.argv.slice(2));
if (!/[\p{L}\p{N}]/u.test(title))
  stop('Give the article a title, with letters or digits in it: npm run new -- "Flood warnings came late"');
if (given !== undefined && (given === '' || given !== slug(given)))
  stop(
    slug(given) === ''
      ? `Give a name after --slug, in Latin letters: npm run new -- --slug flood-warnings "${title}"`
      : `\`${given}\` cannot be part of a URL: write \`${slug(given)}\`.`,
  );
const name = given ?? titleSlug(title, ARTICLE_LANGUAGE);
if (name === '')
  stop(
    `The name of a file cannot be made of “${title}”: give one in Latin letters: npm run new -- --slug flood-warnings "${title}"`,
  );
if (title.length > 120) stop(`The title has ${title.length} characters: keep it to 120.`);
const folder = join(process.cwd(), 'content', 'articles');
const path = join(folder, `${name}.md`);
if (await exists(path))
  stop(`content/articles/${name}.md is there already: choose another title, or edit that file.`);
await mkdir(folder, { recursive: true });
await writeFile(path, articleSkeleton(title, localDay(new Date())), { flag: 'wx' });
console.log(
  `content/articles/${name}.md is yours to write. It is a draft: npm run dev shows it, npm run build does not publish it.`,
);

/** Reads the arguments without `readOptions`, because a title may begin with a hyphen. */
function readArguments(args: string[]): { title: string; given: string | undefined } {
  const at = args.findIndex(arg => /^--slug(?:=|$)/u.test(arg));
  if (at === -1) return { title: args.join(' ').trim(), given: undefined };
  const isJoined = args[at] !== '--slug';
  const given = isJoined ? args[at]?.slice('--slug='.length) : args[at + 1];
  const words = [...args.slice(0, at), ...args.slice(at + (isJoined ? 1 : 2))];
  return { title: words.join(' ').trim(), given: given ?? '' };
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
