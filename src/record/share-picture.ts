import type { Article, LeadPicture } from '../article/article.ts';

/** Returns the picture that is shown where an article is shared: its lead picture, or `null` if its share card is shown. */
export function sharePicture({ picture }: Article): LeadPicture | null {
  return picture && SHOWN_ELSEWHERE.test(picture.src) ? picture : null;
}

/** Most services that show shared pages cannot show SVG or AVIF. */
const SHOWN_ELSEWHERE = /\.(?:jpe?g|png|gif|webp)$/iu;
