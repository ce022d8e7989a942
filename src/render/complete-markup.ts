import type { Root } from 'hast';
import { visit } from '../markdown/visit.ts';
import { belowBase } from '../urls.ts';
import { completeFootnotes } from './footnotes.ts';
import { ourLanguage } from './our-language.ts';
import { boxTables } from './tables.ts';

/**
 * Completes the HTML of an editor’s text, before the site adds the markup of quotations. URLs that begin with `/` get the base
 * path of the site. Images load lazily. Figures other than callouts get the class `image`. Tables get a box that scrolls.
 * Each reference to a footnote gets a link to its note, and the note gets links back.
 *
 * Changes `tree`. `language` is the language of the text, in BCP 47.
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
