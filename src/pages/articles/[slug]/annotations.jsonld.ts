import type { APIRoute } from 'astro';
import { annotations } from '../../../exports/annotations.ts';
import { articlePaths } from '../../../loader/article-paths.ts';
import type { ArticleEntry } from '../../../record/record.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ entry: ArticleEntry }> = ({ props }) =>
  Response.json(annotations(props.entry), {
    headers: { 'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
