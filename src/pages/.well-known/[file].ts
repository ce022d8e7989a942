import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../exports/security-txt.ts';
import { hasSecurityTxt } from '../../settings/expiry.ts';
import { SITE } from '../../site.ts';
import { today } from '../../today.ts';

/**
 * `security.txt` (RFC 9116), if the settings have a security contact that has not expired. Programs look for this file only at
 * the root of a host. If the site has a base path, the file is below this path. Then the host must also serve the file at
 * `/.well-known/security.txt`, and the build prints a note about this.
 */
export const getStaticPaths = (() =>
  hasSecurityTxt(SITE.security, today())
    ? [{ params: { file: 'security.txt' }, props: { text: securityTxt(SITE.security) } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
