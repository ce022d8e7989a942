import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader } from './loader/content-loader.ts';
import type { SiteEntry } from './loader/site-entry.ts';

export const collections = {
  site: defineCollection({ loader: contentLoader(), schema: z.custom<SiteEntry>() }),
};
