import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article } from '../../article/article.ts';
import { formatDate } from '../../dates.ts';
import { visit } from '../../markdown/visit.ts';
import { ui } from '../../ui/strings.ts';
import { absolute, urls } from '../../urls.ts';
import { noteText } from '../note-text.ts';
import { type OurLanguage, ourLanguage } from '../our-language.ts';
import { completedTree, keepTogether, type Marking, markerLabel, type PassageUse } from '../page-tree.ts';
import { alignByAttribute } from '../tables.ts';
import { leadFigure } from './lead-figure.ts';

/**
 * Returns an article as HTML for a feed: lead image, basis, updates, text, corrections and, if there are passages, a link to the
 * record page. URLs are absolute. A feed has no clippings, so each marker is a link to its passage on the site. The HTML is kept,
 * because an article may be in several feeds.
 */
export function feedHtml(article: Article): string {
  const html = kept.get(article) ?? madeHtml(article);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(article, html);
  return html;
}

const kept = new Map<Article, string>();
const MOST_KEPT = 100;

function madeHtml(article: Article): string {
  const { basis, updates = [], corrections = [] } = article.data;
  const ours = ourLanguage(article.language);
  const record = h('p', ours, [
    h('a', { href: absolute(urls.record(article.slug)) }, ui.elsewhere.wayToRecord),
  ]);
  return [
    ...leadFigure(article),
    ...(basis === undefined ? [] : [h('p', [h('strong', ours, ui.article.basis), `: ${basis}`])]),
    ...updates.map(dated(ui.article.datedNotes.update.one, article.slug, ours)),
    feedTree(article),
    ...corrections.map(dated(ui.article.datedNotes.correction.one, article.slug, ours)),
    ...(article.quotations.length === 0 ? [] : [record]),
  ]
    .map(part => toHtml(part))
    .join('\n');
}

/**
 * Returns the text with links as markers. The attributes `id`, `class` and `data-status` are left out, because a feed has no
 * styles and its links lead to the page on the site. A `section` loses all its attributes.
 */
function feedTree(article: Article): Root {
  const page = absolute(urls.article(article.slug));
  const marking: Marking = {
    inline: (node, passage) => keepTogether(node, markerLink(passage, page)),
    callout: (_, status, passage) => keepTogether(status, markerLink(passage, page)),
  };
  const tree = completedTree(article, marking);
  alignByAttribute(tree);
  visit(tree, 'element', (node, index, parent) => {
    const { className, href, src } = node.properties;
    if (node.tagName === 'section') node.properties = {};
    // On the page, styles separate the status from the name; here the character `·` does.
    const isStatus = Array.isArray(className) && className.includes('status');
    for (const name of ['id', 'className', 'dataStatus']) delete node.properties[name];
    if (typeof href === 'string') node.properties['href'] = new URL(href, page).href;
    if (typeof src === 'string') node.properties['src'] = new URL(src, page).href;
    if (!isStatus || !parent || index === undefined) return;
    parent.children.splice(index, 0, { type: 'text', value: ' · ' });
    return index + 2;
  });
  return tree;
}

const markerLink = (passage: PassageUse, page: string): Element =>
  h('sup', [
    h(
      'a',
      { href: `${page}#${passage.quotation.id}`, title: markerLabel(passage), ...passage.ours },
      String(passage.sourceNumber),
    ),
  ]);

const dated =
  (name: string, slug: string, ours: OurLanguage) =>
  ({ date, text }: { date: string; text: string }) =>
    h('p', [
      h('strong', ours, ui.article.noteHeading(name, formatDate(date)).join('')),
      ' ',
      ...noteText(text, slug).map(part =>
        part.url === undefined ? part.text : h('a', { href: part.url }, part.text),
      ),
    ]);
