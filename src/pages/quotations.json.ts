import { quotationsJson } from '../exports/quotations-json.ts';
import { siteRecord } from '../loader/site-record.ts';

export const GET = async () => Response.json(quotationsJson(await siteRecord()));
