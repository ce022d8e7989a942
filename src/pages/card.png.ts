import { PROJECT_ROOT } from '../loader/project-root.ts';
import { cachedCard } from '../share/cached-card.ts';
import { siteCardWords } from '../share/card-words.ts';

/** The share card of the site. Pages without their own card use it, unless the settings have a `shareImage`. */
export const GET = async () =>
  new Response(await cachedCard(PROJECT_ROOT, siteCardWords()), { headers: { 'content-type': 'image/png' } });
