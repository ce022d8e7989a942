import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader, type SiteEntry } from './loader/content-loader.ts';

export const collections = {
  site: defineCollection({ loader: contentLoader(), schema: z.custom<SiteEntry>() }),
};
