import { absolute, urls } from '../urls.ts';

export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.sitemap())}\n`);
