import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { formatDate } from '../../../src/dates.ts';
import { partsForPage } from '../../../src/search/index-parts.ts';
import type { SearchRecord, ShownQuotation } from '../../../src/search/protocol.ts';
import { writeIndex } from '../../../src/search/write-index.ts';
import { builtSite } from '../../built-site.ts';
import { recordIndexes } from '../../corpus/record-indexes.ts';
import { CORPUS_ARTICLE, corpusRecords } from '../../corpus/records.ts';

/** Copies the built site and gives it a search index of `count` made-up records, as a build would write it. */
export async function indexedSite(count: number): Promise<IndexedSite> {
  const folder = `.build/bench-${count}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(builtSite('/'), folder, { recursive: true, filter: path => !path.endsWith('pagefind') });
  const records = [...corpusRecords(count)];
  const start = performance.now();
  await writeIndex(recordIndexes([...records, CORPUS_ARTICLE]), folder);
  const perRecord = (performance.now() - start) / count;
  const parts = partsForPage(records).map(part => ({ ...part, since: formatDate(part.since) }));
  const page = `${folder}/search/index.html`;
  const html = readFileSync(page, 'utf8');
  if (parts.length > 0) writeFileSync(page, withParts(html, JSON.stringify(parts)));
  return {
    folder,
    records,
    perRecord,
    parts: Math.max(1, parts.length),
    hasOlder: parts.some(({ isAtOnce }) => !isAtOnce),
    files: globSync(`${folder}/pagefind/**/*.*`).length,
  };
}

function withParts(html: string, parts: string): string {
  const older = '<label class="search-older"><input type="checkbox" name="older" value="1"></label>';
  return html
    .replace('<quotation-search', `<quotation-search data-parts='${parts}'`)
    .replace(
      '<button type="button" class="search-again"',
      `${older}<button type="button" class="search-again"`,
    );
}

export interface IndexedSite {
  folder: string;
  records: SearchRecord<ShownQuotation>[];
  /** The milliseconds to index one record. */
  perRecord: number;
  parts: number;
  /** Whether the search page searches some parts of the index only on request. */
  hasOlder: boolean;
  files: number;
}
