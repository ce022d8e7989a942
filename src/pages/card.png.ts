import { siteCardWords } from '../share/card-words.ts';
import { keptCard } from '../share/kept-card.ts';

/** The card of every page that has none of its own. */
export const GET = async () =>
  new Response(await keptCard(siteCardWords()), { headers: { 'content-type': 'image/png' } });
