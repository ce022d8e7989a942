import { siteRecord } from '../loader/site-record.ts';
import { recordLines } from '../search/record-stream.ts';
import { searchRecords } from '../search/search-records.ts';
import { streamText } from '../search/stream-text.ts';

/** Read by the search index, and never published. */
export const GET = async () =>
  streamText(recordLines(searchRecords(await siteRecord())), 'application/jsonl');
