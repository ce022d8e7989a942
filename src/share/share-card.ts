import type { ArticleEntry } from '../record/record.ts';
import { sharePicture } from '../record/share-picture.ts';
import { belowBase, urls } from '../urls.ts';
import { cardAlt, cardWords } from './card-words.ts';

/** Returns the picture that is shown where an article is shared: its lead picture, or else its share card. */
export function shareCard(entry: ArticleEntry): ShareCard {
  const { slug } = entry.article;
  const picture = sharePicture(entry.article);
  if (picture === null)
    return { image: urls.shareCard(slug), alt: cardAlt(cardWords(entry)), width: 1200, height: 630 };
  const { src, alt, width, height } = picture;
  return { image: belowBase(src), alt, width, height };
}

interface ShareCard {
  /** Its path. */
  image: string;
  alt: string;
  /** In pixels. */
  width: number;
  height: number;
}
