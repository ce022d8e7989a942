import type { APIRoute, GetStaticPaths } from 'astro';
import { type QuotationYear, quotationYears } from '../../exports/quotation-years.ts';
import { CSV_TYPE, quotationsCsv } from '../../exports/quotations-csv.ts';
import { quotationsJson } from '../../exports/quotations-json.ts';
import { publishedKey } from '../../loader/cache-keys/page-cache-key.ts';
import { siteRecord } from '../../loader/site-record.ts';

/** The quotations of one year. These files exist only if the site has too many quotations for one file. */
export const getStaticPaths = (async () =>
  quotationYears((await siteRecord()).quotations).flatMap(({ year, quotations }) => {
    const cacheKey = publishedKey(quotations);
    return (['json', 'csv'] as const).map(format => ({
      params: { year, format },
      props: { quotations },
      cacheKey,
    }));
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<QuotationYear, 'quotations'>, { format: 'json' | 'csv' }> = ({
  props: { quotations },
  params: { format },
}) =>
  format === 'json'
    ? Response.json(quotationsJson(quotations))
    : new Response(quotationsCsv(quotations), { headers: { 'content-type': CSV_TYPE } });
