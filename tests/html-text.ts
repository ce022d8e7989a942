/**
 * The text of HTML that this site made, as a browser has it in the DOM, and where the elements with an id begin and end in it.
 *
 * Contract: the HTML is well-formed and has no comments, as `rehype-stringify` writes it; a `>` may stand in quoted attributes.
 */
export function renderedText(html: string): RenderedText {
  const elements: RenderedElement[] = [];
  const open: RenderedElement[] = [];
  let text = '';
  for (const [token, tag, isEnd, name = ''] of html.matchAll(TOKEN)) {
    if (tag === undefined) text += decoded(token);
    else if (isEnd === '/') {
      const element = open.pop();
      if (element) element.end = text.length;
    } else {
      const id = /\sid="([^"]*)"/u.exec(token)?.[1];
      const element = {
        name,
        id: id === undefined ? null : decoded(id),
        start: text.length,
        end: text.length,
      };
      elements.push(element);
      if (!VOID.has(name)) open.push(element);
    }
  }
  return { text, elements };
}

/** The text alone. */
export const plainText = (html: string): string => renderedText(html).text;

const TOKEN = /(<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^'">])*>)|[^<]+/gu;
/** Elements without an end (https://html.spec.whatwg.org/#void-elements). */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** What references stand for: numbers, as the stringifier writes them, and the five names that XML has too. */
export function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/giu,
    (_, hex?: string, decimal?: string, name = '') =>
      hex === undefined && decimal === undefined
        ? (NAMED[name] ?? '')
        : String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export interface RenderedText {
  text: string;
  /** In the order in which they begin. */
  elements: RenderedElement[];
}

export interface RenderedElement {
  name: string;
  id: string | null;
  /** Where its text begins and ends, in UTF-16 units. */
  start: number;
  end: number;
}
