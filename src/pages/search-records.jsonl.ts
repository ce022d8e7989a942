import { siteRecord } from '../loader/site-record.ts';
import { recordLines } from '../search/handover.ts';
import { inParts } from '../search/in-parts.ts';
import { searchRecords } from '../search/search-records.ts';

/** Handed to the search index, and never published. */
export const GET = async () => inParts(recordLines(searchRecords(await siteRecord())), 'application/jsonl');
