import type { Root } from 'hast';
import { visit } from '../markdown/visit.ts';
import { belowBase } from '../urls.ts';
import { completeFootnotes } from './footnotes.ts';
import { ourLanguage } from './our-language.ts';
import { boxTables } from './tables.ts';

/**
 * Completes what an editor wrote, before the site adds markup of its own: URLs are put below the base path, images load when they come near,
 * tables get a box to scroll in, and footnotes get links there and back. `language` is that of the text.
 */
export function completeMarkup(tree: Root, language: string): void {
  visit(tree, 'element', node => {
    const { href, src } = node.properties;
    if (typeof href === 'string') node.properties['href'] = belowBase(href);
    if (typeof src === 'string') node.properties['src'] = belowBase(src);
    if (node.tagName === 'img') Object.assign(node.properties, { loading: 'lazy', decoding: 'async' });
    if (node.tagName === 'figure' && node.properties['dataCallout'] === undefined)
      node.properties['className'] = ['image'];
  });
  const ours = ourLanguage(language);
  boxTables(tree);
  completeFootnotes(tree, ours);
}
