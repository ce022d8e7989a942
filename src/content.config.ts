import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { bundledFor } from './loader/bundled-for.ts';
import type { SiteEntry } from './loader/site-entry.ts';

/** A process that only bundles needs no content, so it does not load the code that reads content. */
const loader =
  bundledFor() === null
    ? (await import('./loader/content-loader.ts')).contentLoader()
    : { name: 'no-content', load: async () => {} };

export const collections = {
  site: defineCollection({ loader, schema: z.custom<SiteEntry>() }),
};
