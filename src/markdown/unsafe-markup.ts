import type { Html, Nodes, Root } from 'mdast';
import type { Place } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { unsafeLinkReason } from '../words/invalid-url.ts';
import { imageNames } from './image-names.ts';
import { placeOfText, spanOf } from './source-position.ts';
import { visit } from './visit.ts';

/**
 * Finds raw HTML (one problem for each block), and images from other sites. Also finds links with an invalid URL, or with a
 * scheme other than http, https and mailto.
 */
export function unsafeMarkup(tree: Root, source: string): LocalProblem[] {
  const problems: LocalProblem[] = [];
  const seen = new Set<unknown>();
  const ofImages = imageNames(tree);
  visit(tree, (node, _index, parent) => {
    if (node.type === 'html' && (parent?.type === 'root' || !seen.has(parent))) {
      seen.add(parent);
      problems.push(rawHtml(node, source));
    }
    if (node.type === 'link' || (node.type === 'definition' && !ofImages.has(node.identifier)))
      problems.push(...unsafeLink(spanOf(node), node.url));
    if (node.type === 'image' || (node.type === 'definition' && ofImages.has(node.identifier)))
      problems.push(...unsafeImage(node, node.url));
  });
  return problems;
}

const rawHtml = (node: Html, source: string): LocalProblem =>
  report('raw-html', placeOfText(node, source), { html: node.value });

/** Returns an array with the problem of the link at `place`; empty if the URL is safe and valid. */
export function unsafeLink(place: Place, url: string): LocalProblem[] {
  const reason = unsafeLinkReason(url);
  if (reason === null) return [];
  const isWeb = /^(?:https?:|[/\\]{2})/iu.test(url);
  return [
    isWeb
      ? report('url', place, { message: `a link to “${url}”, which ${reason}` })
      : report('unsafe-link', place, { kind: 'link', url }),
  ];
}

function unsafeImage(node: Nodes, url: string): LocalProblem[] {
  if (!/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|[\s\p{Cc}])/iu.test(url)) return [];
  return [report('unsafe-link', spanOf(node), { kind: 'image', url })];
}
