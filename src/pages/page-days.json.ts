import { siteRecord } from '../loader/site-record.ts';
import { pageDays } from '../record/page-days.ts';

/** When the content of each page changed last. The build passes it to the sitemap and does not publish it. */
export const GET = async () => Response.json(pageDays(await siteRecord()));
