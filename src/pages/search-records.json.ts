import { siteRecord } from '../loader/site-record.ts';
import { searchRecords } from '../search/search-records.ts';

/** Handed to the search index, and never published. */
export const GET = async () => Response.json(searchRecords(await siteRecord()));
