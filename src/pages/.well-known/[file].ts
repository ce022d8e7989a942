import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../exports/security-txt.ts';
import { SITE } from '../../site.ts';

/** security.txt, where a contact is set and the site has the root of its host, the one place where it is looked for. */
export const getStaticPaths = (() =>
  SITE.security !== null && SITE.base === '/'
    ? [{ params: { file: 'security.txt' }, props: { text: securityTxt(SITE.security) } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
