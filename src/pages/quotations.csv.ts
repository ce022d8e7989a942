import { quotationYears } from '../exports/quotation-years.ts';
import { CSV_TYPE, quotationsCsv, quotationYearsCsv } from '../exports/quotations-csv.ts';
import { siteRecord } from '../loader/site-record.ts';

export const GET = async () => {
  const { quotations } = await siteRecord();
  const years = quotationYears(quotations);
  return new Response(years.length > 0 ? quotationYearsCsv(years) : quotationsCsv(quotations), {
    headers: { 'content-type': CSV_TYPE },
  });
};
