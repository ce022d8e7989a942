import type { Article, LeadPicture } from '../article/article.ts';

/** The picture that stands for an article where it is shared: the one that leads it, or `null` where the drawn card does. */
export function sharePicture({ picture }: Article): LeadPicture | null {
  return picture && SHOWN_ELSEWHERE.test(picture.src) ? picture : null;
}

/** Most of those who show shared pages know no SVG and no AVIF. */
const SHOWN_ELSEWHERE = /\.(?:jpe?g|png|gif|webp)$/iu;
