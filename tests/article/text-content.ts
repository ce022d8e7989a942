/**
 * The text of rendered HTML as a browser shows it, without the buttons that have the numbers of sources. Throws on an ampersand
 * that does not start a hexadecimal reference such as `&#x26;`. The renderer writes no other references.
 */
export function textContent(html: string): string {
  return html
    .replace(/<button type="button" class="marker"[^>]*>\d+<\/button>/gu, '')
    .replace(/<[^"'>]*(?:"[^"]*"[^"'>]*)*>/gu, '')
    .replace(/&(?:#x([\dA-F]+);)?/gu, (reference, code?: string) => {
      if (code === undefined) throw new Error(`a bare ampersand near “${reference}”`);
      return String.fromCodePoint(Number.parseInt(code, 16));
    });
}
