import './polite-errors.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from '../build/exists.ts';
import { slug } from '../ids/quotation-id.ts';
import { skeleton } from './skeleton.ts';

/** `npm run new -- "Title"`: writes a draft with today’s date, which passes `npm run check`. Never overwrites an article. */
const title = process.argv.slice(2).join(' ').trim();
const name = slug(title);
if (name === '')
  stop('Give the article a title, with letters or digits in it: npm run new -- "Flood warnings came late"');
if (title.length > 120) stop(`The title has ${title.length} characters: keep it to 120.`);
const folder = join(process.cwd(), 'content', 'articles');
const path = join(folder, `${name}.md`);
if (await exists(path))
  stop(`content/articles/${name}.md is there already: choose another title, or edit that file.`);
await mkdir(folder, { recursive: true });
await writeFile(path, skeleton(title, today()), { flag: 'wx' });
console.log(
  `content/articles/${name}.md is yours to write. It is a draft: npm run dev shows it, npm run build does not publish it.`,
);

/** In the time zone of this machine. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
