/** Shortens a text to at most `most` characters (code points); `…` replaces the rest. */
export function shorten(text: string, most = 80): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
