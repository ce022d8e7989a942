import type { Root } from 'mdast';
import type { Span } from '../problems/place.ts';
import { unsafeLinkReason } from '../words/invalid-url.ts';
import { imageNames } from './image-names.ts';
import { type SiteTarget, siteTarget } from './site-target.ts';
import { spanOf } from './source-position.ts';
import { visit } from './visit.ts';

/**
 * Returns every link and image of a text that leads to this site. Leaves out invalid URLs, which unsafe-markup.ts reports. A
 * definition `[name]: /path/` is one link, even if it is used several times. `page` is the path of the page.
 */
export function siteLinks(tree: Root, page: string): SiteLink[] {
  const links: SiteLink[] = [];
  const ofImages = imageNames(tree);
  visit(tree, node => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const target = siteTarget(node.url, page);
    const isImage = node.type === 'image' || (node.type === 'definition' && ofImages.has(node.identifier));
    if (target && unsafeLinkReason(node.url) === null)
      links.push({ ...target, written: node.url, isImage, place: spanOf(node) });
  });
  return links;
}

/** A link or image that leads to this site. Whether the target exists is known only when all content is read. */
export interface SiteLink extends SiteTarget {
  /** The URL as the editor wrote it. */
  written: string;
  isImage: boolean;
  place: Span;
}
