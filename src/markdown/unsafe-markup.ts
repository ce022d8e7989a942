import type { Html, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { LocalProblem } from '../problems/problem.ts';
import { shorten } from '../problems/shorten.ts';
import { linkFault } from '../words/web-address.ts';
import { startOf, startOfText } from './source-position.ts';

/** Raw HTML (once a block), links that do more than open a page, pictures from other sites. */
export function unsafeMarkup(tree: Root, source: string): LocalProblem[] {
  const problems: LocalProblem[] = [];
  const seen = new Set<unknown>();
  const pictures = pictureNames(tree);
  visit(tree, (node, _index, parent) => {
    if (node.type === 'html' && (parent?.type === 'root' || !seen.has(parent))) {
      seen.add(parent);
      problems.push(rawHtml(node, source));
    }
    if (node.type === 'link' || (node.type === 'definition' && !pictures.has(node.identifier)))
      problems.push(...unsafeLink(node, node.url));
    if (node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier)))
      problems.push(...unsafePicture(node, node.url));
  });
  return problems;
}

/** The definitions that pictures use. */
function pictureNames(tree: Root): Set<string> {
  const names = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => {
    names.add(identifier);
  });
  return names;
}

const rawHtml = (node: Html, source: string): LocalProblem => ({
  rule: 'raw-html',
  severity: 'error',
  ...startOfText(node, source),
  message: `\`${shorten(node.value.trim().split(/[\r\n]/u)[0] ?? '', 60)}\` is HTML, which is not passed on: write Markdown, or \`\\<\` for the sign`,
});

function unsafeLink(node: Nodes, url: string): LocalProblem[] {
  const fault = linkFault(url);
  if (fault === null) return [];
  const isWeb = /^(?:https?:|[/\\]{2})/iu.test(url);
  return [
    {
      rule: isWeb ? 'url' : 'unsafe-link',
      severity: 'error',
      ...startOf(node),
      message: isWeb
        ? `a link to “${url}”, which ${fault}`
        : `a link to “${url}”: only http, https and mailto are followed; write an address that begins with \`https://\``,
    },
  ];
}

function unsafePicture(node: Nodes, url: string): LocalProblem[] {
  if (!/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|[\s\p{Cc}])/iu.test(url)) return [];
  return [
    {
      rule: 'unsafe-link',
      severity: 'error',
      ...startOf(node),
      message: `a picture from “${url}”: put it into public/ and name it from there`,
    },
  ];
}
