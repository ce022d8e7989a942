import { PROJECT_ROOT } from '../loader/project-root.ts';
import { recomputeBundle } from '../recompute/bundle.ts';

export const GET = async () =>
  new Response(await recomputeBundle(PROJECT_ROOT), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
