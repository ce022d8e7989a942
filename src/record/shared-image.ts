import type { Article, LeadImage } from '../article/article.ts';

/**
 * Returns the lead image if other services can show it in a preview of the article. Otherwise returns `null`, and the share card
 * is used.
 */
export function sharedImage({ leadImage }: Article): LeadImage | null {
  return leadImage && SHOWN_ELSEWHERE.test(leadImage.src) ? leadImage : null;
}

const SHOWN_ELSEWHERE = /\.(?:jpe?g|png|gif|webp)$/iu;
