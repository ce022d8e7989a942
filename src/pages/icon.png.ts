import { PROJECT_ROOT } from '../loader/project-root.ts';
import { drawIcon } from '../share/draw-icon.ts';

export const GET = async () =>
  new Response(await drawIcon(PROJECT_ROOT), { headers: { 'content-type': 'image/png' } });
