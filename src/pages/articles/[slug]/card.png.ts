import type { APIRoute, GetStaticPaths } from 'astro';
import { PROJECT_ROOT } from '../../../loader/project-root.ts';
import { siteRecord } from '../../../loader/site-record.ts';
import { cachedCard, keepCards } from '../../../share/cached-card.ts';
import { type CardWords, cardWords, siteCardWords } from '../../../share/card-words.ts';

export const getStaticPaths = (async () => {
  const cards = (await siteRecord()).articles.map(entry => {
    const words = cardWords(entry);
    return { params: { slug: entry.article.slug }, props: { words }, cacheKey: JSON.stringify(words) };
  });
  keepCards(PROJECT_ROOT, [siteCardWords(), ...cards.map(({ props }) => props.words)]);
  return cards;
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ words: CardWords }> = async ({ props }) =>
  new Response(await cachedCard(PROJECT_ROOT, props.words), { headers: { 'content-type': 'image/png' } });
