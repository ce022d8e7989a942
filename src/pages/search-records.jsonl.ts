import { siteRecord } from '../loader/site-record.ts';
import { recordLines } from '../search/record-stream.ts';
import { searchRecords } from '../search/search-records.ts';
import { streamText } from '../search/stream-text.ts';

/** The search records. The build passes them to Pagefind and does not publish them. */
export const GET = async () =>
  streamText(recordLines(searchRecords(await siteRecord())), 'application/jsonl');
