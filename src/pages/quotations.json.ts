import { quotationYears } from '../exports/quotation-years.ts';
import { quotationsJson, quotationYearsJson } from '../exports/quotations-json.ts';
import { siteRecord } from '../loader/site-record.ts';

export const GET = async () => {
  const { quotations } = await siteRecord();
  const years = quotationYears(quotations);
  return Response.json(years.length > 0 ? quotationYearsJson(years) : quotationsJson(quotations));
};
