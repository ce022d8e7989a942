import type { APIRoute, GetStaticPaths } from 'astro';
import { citationsFile, FORMATS } from '../../../exports/citations-file.ts';
import { pageKey } from '../../../loader/page-key.ts';
import { siteRecord } from '../../../loader/site-record.ts';
import type { ArticleEntry } from '../../../record/record.ts';
import type { CitationFormat } from '../../../urls.ts';

/** The sources and quotations of each article as BibTeX, RIS and CSL-JSON. */
export const getStaticPaths = (async () =>
  (await siteRecord()).articles.flatMap(entry =>
    (Object.keys(FORMATS) as CitationFormat[]).map(format => ({
      params: { slug: entry.article.slug, format },
      props: { entry, format },
      cacheKey: pageKey(entry),
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: ArticleEntry; format: CitationFormat }> = ({ props }) =>
  citationsFile(props.entry, props.format);
