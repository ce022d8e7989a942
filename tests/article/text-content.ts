/** The text of rendered HTML as a browser would give it, the buttons with the numbers of sources left away. */
export function textContent(html: string): string {
  return html
    .replace(/<button type="button" class="marker"[^>]*>\d+<\/button>/gu, '')
    .replace(/<[^"'>]*(?:"[^"]*"[^"'>]*)*>/gu, '')
    .replace(/&(?:#x([\dA-F]+);)?/gu, (reference, code?: string) => {
      if (code === undefined) throw new Error(`a bare ampersand near “${reference}”`);
      return String.fromCodePoint(Number.parseInt(code, 16));
    });
}
