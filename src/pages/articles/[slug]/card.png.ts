import type { APIRoute, GetStaticPaths } from 'astro';
import { siteRecord } from '../../../loader/site-record.ts';
import { type CardWords, cardWords, siteCardWords } from '../../../share/card-words.ts';
import { forgetOtherCards, keptCard } from '../../../share/kept-card.ts';

export const getStaticPaths = (async () => {
  const cards = (await siteRecord()).articles.map(entry => {
    const words = cardWords(entry);
    return { params: { slug: entry.article.slug }, props: { words }, cacheKey: JSON.stringify(words) };
  });
  await forgetOtherCards([siteCardWords(), ...cards.map(({ props }) => props.words)]);
  return cards;
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ words: CardWords }> = async ({ props }) =>
  new Response(await keptCard(props.words), { headers: { 'content-type': 'image/png' } });
