import { siteRecord } from '../loader/site-record.ts';
import { pageDays } from '../record/page-days.ts';

/**
 * The day on which the content of each page last changed. The build passes the days to the sitemap and does not publish this
 * file.
 */
export const GET = async () => Response.json(pageDays(await siteRecord()));
