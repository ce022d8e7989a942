import { quotationsCsv } from '../exports/quotations-csv.ts';
import { siteRecord } from '../loader/site-record.ts';

export const GET = async () =>
  new Response(quotationsCsv(await siteRecord()), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
