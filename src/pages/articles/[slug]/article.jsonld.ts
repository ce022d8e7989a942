import type { APIRoute } from 'astro';
import { articleDataText } from '../../../exports/article-data.ts';
import { articlePaths } from '../../../loader/article-paths.ts';
import type { ArticleEntry } from '../../../record/record.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ entry: ArticleEntry }> = ({ props }) =>
  new Response(articleDataText(props.entry), { headers: { 'content-type': 'application/ld+json' } });
