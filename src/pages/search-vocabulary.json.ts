import { keptSumForPages } from '../loader/kept-for-pages.ts';
import { articleKey, siteRecord } from '../loader/site-record.ts';
import { vocabulary } from '../search/vocabulary.ts';

export const GET = async () =>
  Response.json(vocabulary(await siteRecord(), articleKey, keptSumForPages('search-words')));
