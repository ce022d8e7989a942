/**
 * The text of HTML as a browser has it in the DOM.
 *
 * Contract: the HTML is well-formed and has no comments, as `rehype-stringify` writes it. A quoted attribute may contain `>`.
 */
export const plainText = (html: string): string =>
  decoded(html.replaceAll(/<(?:"[^"]*"|'[^']*'|[^'">])*>/gu, ''));

/** Replaces numeric character references and the five names of XML, such as `&amp;`. Other names, such as `&eacute;`, stay. */
export function decoded(text: string): string {
  return text.replace(
    /&(?:#[xX]([0-9a-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/gu,
    (_, hex?: string, decimal?: string, name = '') =>
      hex === undefined && decimal === undefined
        ? (NAMED[name] ?? '')
        : String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
