import { siteRecord } from '../loader/site-record.ts';
import { pageDays } from '../record/page-days.ts';

/**
 * For each page, the day on which its content last changed. The build passes the days to the sitemap and does not publish this
 * file.
 */
export const GET = async () => Response.json(pageDays(await siteRecord()));
