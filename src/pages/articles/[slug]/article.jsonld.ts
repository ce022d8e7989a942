import type { APIRoute } from 'astro';
import { articleData, linkedDataText } from '../../../exports/article-data.ts';
import { articlePaths } from '../../../loader/article-paths.ts';
import type { ArticleEntry } from '../../../record/record.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ entry: ArticleEntry }> = ({ props }) =>
  new Response(`${linkedDataText(articleData(props.entry), 2)}\n`, {
    headers: { 'content-type': 'application/ld+json' },
  });
