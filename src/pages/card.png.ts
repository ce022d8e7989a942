import { PROJECT_ROOT } from '../loader/project-root.ts';
import { cachedCard } from '../share/cached-card.ts';
import { siteCardWords } from '../share/card-words.ts';

/** The share card of the site. Every page without its own card has it. */
export const GET = async () =>
  new Response(await cachedCard(PROJECT_ROOT, siteCardWords()), { headers: { 'content-type': 'image/png' } });
