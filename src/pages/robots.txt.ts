import { IS_PREVIEW } from '../preview.ts';
import { absolute, urls } from '../urls.ts';

const rules = IS_PREVIEW ? 'Disallow: /\n' : `Allow: /\n\nSitemap: ${absolute(urls.sitemap())}\n`;

export const GET = () => new Response(`User-agent: *\n${rules}`);
