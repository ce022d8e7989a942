import type { APIRoute, GetStaticPaths } from 'astro';
import { redirectPage } from '../exports/redirect-page.ts';
import { siteRecord } from '../loader/site-record.ts';
import { redirectsOf } from '../record/redirects.ts';
import { urls } from '../urls.ts';

/** A redirect page at every former URL of an article, an outlet or a speaker. */
export const getStaticPaths = (async () =>
  redirectsOf(await siteRecord()).map(({ from, to }) => ({
    params: { redirect: `${from}/index` },
    props: { to },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string }> = ({ props }) =>
  new Response(redirectPage(props.to, urls.movedScript()), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
