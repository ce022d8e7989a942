import { PROJECT_ROOT } from '../loader/project-root.ts';
import { drawIcon } from '../share/draw-icon.ts';
import { SITE } from '../site.ts';

export const GET = async () =>
  new Response(await drawIcon(PROJECT_ROOT, SITE.icon ?? '/favicon.svg'), {
    headers: { 'content-type': 'image/png' },
  });
