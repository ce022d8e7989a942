import type { Html, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { LocalProblem } from './problems.ts';
import { isSafeLink } from './web-address.ts';

/** Raw HTML (once a block), links with a scheme that does more than open a page, pictures from other sites. */
export function unsafeMarkup(tree: Root): LocalProblem[] {
  const problems: LocalProblem[] = [];
  const seen = new Set<unknown>();
  visit(tree, (node, _index, parent) => {
    if (node.type === 'html' && (parent?.type === 'root' || !seen.has(parent))) {
      seen.add(parent);
      problems.push(rawHtml(node));
    }
    if ((node.type === 'link' || node.type === 'definition') && !isSafeLink(node.url))
      problems.push(unsafe(node, `a link to “${node.url}”: only http, https and mailto are followed`));
    if (node.type === 'image' && (/^[a-z][a-z0-9+.-]*:/iu.test(node.url) || node.url.startsWith('//')))
      problems.push(unsafe(node, `a picture from “${node.url}”: put it into public/ and name it from there`));
  });
  return problems;
}

const rawHtml = (node: Html): LocalProblem => ({
  rule: 'raw-html',
  severity: 'error',
  ...placeOf(node),
  message: `\`${node.value.split('\n')[0]?.slice(0, 60) ?? ''}\` is HTML, which is not passed on: write Markdown, or \`\\<\` for the sign`,
});

const unsafe = (node: Nodes, message: string): LocalProblem => ({
  rule: 'unsafe-link',
  severity: 'error',
  ...placeOf(node),
  message,
});

const placeOf = (node: Nodes) => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});
