import { singleSpaced } from '../../single-spaced.ts';
/**
 * Returns the text of `root`, with empty lines between blocks. Elements in `LEFT_OUT`, such as scripts, have no text. Elements
 * inside `root` with the attribute `hidden` have no text, either. There is no recursion, because deeply nested elements would
 * exhaust the stack.
 */
export function textOfHtml(root: Element): string {
  const parts: string[] = [];
  let node: Node | null = root;
  while (node) {
    const isText = node.nodeType === TEXT;
    if (isText) parts.push(singleSpaced(node.nodeValue ?? ''));
    const name = node.nodeName.toUpperCase();
    const isLeftOut = node.nodeType !== ELEMENT || LEFT_OUT.has(name) || (node !== root && isHidden(node));
    if (!isText && !isLeftOut) {
      if (BLOCKS.has(name)) parts.push('\n\n');
      else if (name === 'BR') parts.push('\n');
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
    }
    node = following(node, root, parts);
  }
  return parts.join('');
}

/**
 * Returns the node that comes after the end of `from`; `null` at the end of `root`. Adds an empty line to `parts` for each block
 * around `from` that ends before this node.
 */
function following(from: Node, root: Element, parts: string[]): Node | null {
  let node: Node | null = from;
  while (node && node !== root) {
    if (node.nextSibling) return node.nextSibling;
    node = node.parentNode;
    if (node && BLOCKS.has(node.nodeName.toUpperCase())) parts.push('\n\n');
  }
  return null;
}

const isHidden = (node: Node) => (node as Element).hasAttribute('hidden');

const ELEMENT = 1;
const TEXT = 3;
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH HEAD TEXTAREA SELECT IFRAME OBJECT CANVAS'.split(' '),
);
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER
HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TD TH TR UL`.split(/\s/u),
);
