import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../article/article.ts';
import { absolute, belowBase } from '../../urls.ts';

/** Returns the lead image of an article for feeds, with an absolute URL. Returns an empty list if there is no lead image. */
export function leadFigure({ leadImage }: Article): Element[] {
  if (leadImage === null) return [];
  const { src, alt, credit, width, height } = leadImage;
  const image = h('img', { src: absolute(belowBase(src)), alt, width, height });
  return [h('figure', credit === null ? [image] : [image, h('figcaption', credit)])];
}
