import type { Article, LeadImage } from '../article/article.ts';

/** Returns the image that is shown where an article is shared: its lead image, or `null` if its share card is shown. */
export function sharedImage({ leadImage }: Article): LeadImage | null {
  return leadImage && SHOWN_ELSEWHERE.test(leadImage.src) ? leadImage : null;
}

/** Most services that show shared pages cannot show SVG or AVIF. */
const SHOWN_ELSEWHERE = /\.(?:jpe?g|png|gif|webp)$/iu;
