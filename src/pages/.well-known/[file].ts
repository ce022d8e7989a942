import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../exports/security-txt.ts';
import { SITE } from '../../site.ts';
import { today } from '../../today.ts';

/** `security.txt`, if a contact is set that has not expired. Under a base path the host must serve it from its root, which the build says. */
export const getStaticPaths = (() =>
  SITE.security !== null && SITE.security.expires > today()
    ? [{ params: { file: 'security.txt' }, props: { text: securityTxt(SITE.security) } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
