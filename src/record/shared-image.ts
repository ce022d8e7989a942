import type { Article, LeadImage } from '../article/article.ts';

/** Returns the lead image if services that share the article can show it. Returns `null` if they get the share card instead. */
export function sharedImage({ leadImage }: Article): LeadImage | null {
  return leadImage && SHOWN_ELSEWHERE.test(leadImage.src) ? leadImage : null;
}

/** Most services that show shared pages cannot show SVG or AVIF. */
const SHOWN_ELSEWHERE = /\.(?:jpe?g|png|gif|webp)$/iu;
