import './node-20.ts';
import type { PublishedQuotation } from '../exports/quotations-schema.ts';
import { visible } from '../problems/reporters/text.ts';
import { readArguments, USAGE } from './arguments.ts';
import { lookForExcerpts } from './look-for-excerpts.ts';
import { NotReadable, readPublished } from './read-published.ts';
import { type Difference, recompute } from './recompute.ts';
import { readPages } from './saved-pages.ts';

/** Runs the command `recompute.mjs` and returns its exit code. All text from data and pages is escaped before it is printed. */
async function main(): Promise<number> {
  const given = readArguments(process.argv.slice(2));
  if (!given) {
    console.error(USAGE);
    return 2;
  }
  const records = await readPublished(given.from);
  const pages = given.pages === null ? null : await readPages(given.pages);
  let wrong = 0;
  for (const [index, record] of records.entries()) {
    const differences = differencesOf(record);
    if (differences.length > 0) wrong += 1;
    for (const { field, published, computed } of differences)
      say(`differs  ${nameOf(record, index)}  ${field}: published ${published}, computed ${computed}`);
  }
  say(
    wrong === 0
      ? `${records.length} of ${records.length} records agree: each status, code and range follows from the words and excerpts in the file.`
      : `${wrong} of ${records.length} records differ from what their words and excerpts give.`,
  );
  if (!pages) {
    say('Only a page can show that an excerpt stands on it: save pages and add --pages <folder>.');
    return wrong === 0 ? 0 : 1;
  }
  const excerpts = lookForExcerpts(records, pages);
  for (const { name, outcome, page } of excerpts)
    say(outcome === 'found' ? `found  ${name}  in ${page}` : `${OUTCOMES[outcome]}  ${name}  ${page}`);
  const count = (which: string) => excerpts.filter(({ outcome }) => outcome === which).length;
  say(
    `${count('found')} of ${excerpts.length} excerpts found in ${pages.length} pages; ${count('missing')} missing from a page of their document; for ${count('no-page')} there is no page.`,
  );
  return wrong === 0 && count('missing') === 0 ? 0 : 1;
}

const OUTCOMES = { missing: 'missing', 'no-page': 'no page' };

/** A record without the fields of the schema cannot be recomputed. This counts as a difference, too. */
function differencesOf(record: PublishedQuotation): Difference[] {
  try {
    return recompute(record);
  } catch {
    return [{ field: 'record', published: 'without the fields of the schema', computed: 'nothing' }];
  }
}

const nameOf = (record: Partial<PublishedQuotation> | null, index: number) =>
  String(record?.url ?? record?.id ?? `record ${index + 1}`);

const say = (line: string) => console.log(visible(line));

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof NotReadable)) throw error;
  console.error(visible(error.message));
  process.exitCode = 2;
}
