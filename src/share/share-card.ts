import type { ArticleEntry } from '../record/record.ts';
import { sharedImage } from '../record/shared-image.ts';
import { belowBase, urls } from '../urls.ts';
import { cardAlt, cardWords } from './card-words.ts';

/** Returns the image that other services show for an article: the lead image if they can show it, otherwise the share card. */
export function shareCard(entry: ArticleEntry): ShareCard {
  const { slug } = entry.article;
  const image = sharedImage(entry.article);
  if (image === null)
    return { image: urls.shareCard(slug), alt: cardAlt(cardWords(entry)), width: 1200, height: 630 };
  const { src, alt, width, height } = image;
  return { image: belowBase(src), alt, width, height };
}

interface ShareCard {
  /** The path from the root of the host. It includes the base path of the site. */
  image: string;
  alt: string;
  width: number;
  height: number;
}
