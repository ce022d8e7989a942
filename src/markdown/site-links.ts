import type { Root } from 'mdast';
import type { Span } from '../problems/place.ts';
import { unsafeLinkReason } from '../words/invalid-url.ts';
import { pictureNames } from './picture-names.ts';
import { type SiteTarget, siteTarget } from './site-target.ts';
import { spanOf } from './source-position.ts';
import { visit } from './visit.ts';

/** Returns every link and picture of a text that leads to this site. A URL in a definition counts once, at the definition. */
export function siteLinks(tree: Root, page: string): SiteLink[] {
  const links: SiteLink[] = [];
  const pictures = pictureNames(tree);
  visit(tree, node => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const target = siteTarget(node.url, page);
    const isPicture = node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
    if (target && unsafeLinkReason(node.url) === null)
      links.push({ ...target, written: node.url, isPicture, place: spanOf(node) });
  });
  return links;
}

/** A link to a place on this site. Only all content together shows whether that place exists. */
export interface SiteLink extends SiteTarget {
  /** As the editor wrote it. */
  written: string;
  isPicture: boolean;
  place: Span;
}
