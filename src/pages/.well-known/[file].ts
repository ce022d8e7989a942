import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../exports/security-txt.ts';
import { SITE } from '../../site.ts';

/** `security.txt`, if a contact is set and the site is at the root of its host: programs look for the file only there. */
export const getStaticPaths = (() =>
  SITE.security !== null && SITE.base === '/'
    ? [{ params: { file: 'security.txt' }, props: { text: securityTxt(SITE.security) } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
