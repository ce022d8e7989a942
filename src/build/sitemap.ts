import { readFile, rm } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { bundledFor } from '../loader/bundled-for.ts';
import { IS_PREVIEW } from '../preview.ts';

/**
 * The Astro integrations that write the sitemap: all pages, with the day of their last change. A preview has no sitemap, and
 * a process that only bundles has no pages.
 *
 * The days come from `page-days.json`, a page that is not published. Integrations cannot use the record of the site: all articles
 * and their connections.
 */
export function siteSitemap(): AstroIntegration[] {
  if (bundledFor() !== null) return [];
  let days: Readonly<Record<string, string>> = {};
  return [
    {
      name: 'page-days',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const file = new URL('page-days.json', dir);
          days = JSON.parse(await readFile(file, 'utf8')) as typeof days;
          await rm(file);
        },
      },
    },
    ...(IS_PREVIEW ? [] : [listed(() => days)]),
  ];
}

const listed = (daysOf: () => Readonly<Record<string, string>>) =>
  sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize: item => {
      const path = decodeURI(new URL(item.url).pathname);
      // Further pages of a list, such as `/articles/2/`, have the day of the first page.
      const days = daysOf();
      const lastmod = days[path] ?? days[path.replace(/\d+\/$/u, '')];
      return { ...item, ...(lastmod !== undefined && { lastmod }) };
    },
  });
